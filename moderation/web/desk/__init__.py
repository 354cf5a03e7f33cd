"""The moderators' pages: server-rendered, no script needed."""
