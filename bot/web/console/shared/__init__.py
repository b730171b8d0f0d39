"""What every staff page uses: access, audit, filters, forms sent once."""
