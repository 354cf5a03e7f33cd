"""Protected texts looked up by fingerprint: one array on disk, a little in memory."""
