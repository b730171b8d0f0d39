"""The complaint form, from consent to the receipt."""
