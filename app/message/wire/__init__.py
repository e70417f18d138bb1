"""The octets of a message as they are written: header fields, parts, transfer encodings."""
