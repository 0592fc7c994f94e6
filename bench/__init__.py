"""Figures of the product, each beside a floor: what the same servers do when nothing but the bare need is done."""
