"""The report to the ASEAN committee on consumer protection: PDF and data, in English."""
