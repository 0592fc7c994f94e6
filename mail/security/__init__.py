"""Reply keys, sender proof, whose a mail is, and what logs may show. Pure."""
