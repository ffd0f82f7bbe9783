"""Compiles the catalogs when the package is built; everything else is in setup.cfg."""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithCatalogs(build_py):
    """Build, with a compiled catalog beside each source catalog."""

    def run(self) -> None:
        for source in Path("translations").glob("*/LC_MESSAGES/*.po"):
            with source.open("rb") as file:
                catalog = read_po(file, locale=source.parent.parent.name)
            with source.with_suffix(".mo").open("wb") as file:
                write_mo(file, catalog)
        super().run()


setup(cmdclass={"build_py": BuildWithCatalogs})
