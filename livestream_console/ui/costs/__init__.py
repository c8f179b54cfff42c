"""What the show costs beside its goods, entered at the desk."""
