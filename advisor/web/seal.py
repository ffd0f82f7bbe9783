"""The sealed cookie: the answers between two pages, and nowhere else.

Encrypted and authenticated (Fernet), padded so that its length says little, expiring, gone with
the browser session. Whatever cannot be opened is nothing: a tampered, old or foreign cookie leads
to the start page.
"""

from __future__ import annotations

import json
import zlib
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

#: The form of what is sealed; another number means another program wrote it.
VERSION = 1
#: Browsers accept 4096 bytes for name, value and attributes together.
LARGEST = 3900
_BLOCK = 256


class TooLarge(Exception):
    """The answers do not fit into a cookie."""


class Seal:
    """Seals and opens with rotating keys: the first key seals, every key opens."""

    def __init__(self, keys: tuple[str, ...], minutes: int) -> None:
        self._box = MultiFernet([Fernet(key) for key in keys])
        self._seconds = minutes * 60

    def close(self, state: dict[str, Any]) -> str:
        """Seal a state.

        :raises TooLarge: when it would not fit.
        """
        text = json.dumps({"v": VERSION, **state}, separators=(",", ":"), sort_keys=True)
        packed = zlib.compress(text.encode(), 9)
        packed += b"\0" * (-len(packed) % _BLOCK)
        token = self._box.encrypt(packed).decode()
        if len(token) > LARGEST:
            raise TooLarge
        return token

    def open(self, token: str | None) -> dict[str, Any] | None:
        """What was sealed, or ``None`` where there is nothing that can be trusted."""
        if not token or len(token) > LARGEST:
            return None
        try:
            packed = self._box.decrypt(token.encode(), ttl=self._seconds)
            unpacker = zlib.decompressobj()
            text = unpacker.decompress(packed, 64 * 1024)
            state = json.loads(text)
        except (InvalidToken, ValueError, zlib.error):
            return None
        if not isinstance(state, dict) or state.pop("v", None) != VERSION:
            return None
        return state
