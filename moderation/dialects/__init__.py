"""Other products' APIs, spoken by us: pure translation, bytes in, bytes out."""
