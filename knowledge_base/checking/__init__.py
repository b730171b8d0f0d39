"""Check of a message, a link, a number or a QR code before money is sent. Pure."""
