"""How the site is run: two profiles, read from the environment once."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Literal

from cryptography.fernet import Fernet

Profile = Literal["public", "local"]


@dataclass(frozen=True)
class Settings:
    """``public`` is served over TLS; ``local`` is plain HTTP on one's own machine.

    ``keys``: Fernet keys, the first seals, all open (rotation). Without one a key is made when the
    server starts and dies with it. ``leave_to``: where "Leave this page" goes; a neutral page of
    our own where none is set. ``minutes``: how long an unused session lives. ``hosts``: accepted
    names of this site; empty accepts any.
    """

    profile: Profile = "local"
    keys: tuple[str, ...] = field(default_factory=lambda: (Fernet.generate_key().decode(),))
    leave_to: str = ""
    minutes: int = 60
    hosts: tuple[str, ...] = ()

    @property
    def tls(self) -> bool:
        return self.profile == "public"

    @property
    def cookie(self) -> str:
        """The name of the one cookie. ``__Host-`` binds it to this host, over TLS only."""
        return "__Host-s" if self.tls else "s"


class SettingsError(ValueError):
    """A setting that makes no sense; the message names it."""


def from_environment() -> Settings:
    """Read ADVISOR_PROFILE, ADVISOR_KEYS, ADVISOR_LEAVE_TO, ADVISOR_MINUTES and ADVISOR_HOSTS."""
    profile = os.environ.get("ADVISOR_PROFILE", "local")
    if profile not in {"public", "local"}:
        raise SettingsError(f"ADVISOR_PROFILE: {profile}; accepted: public, local")
    keys = tuple(filter(None, os.environ.get("ADVISOR_KEYS", "").split(",")))
    for key in keys:
        try:
            Fernet(key)
        except ValueError:
            raise SettingsError("ADVISOR_KEYS: not Fernet keys, separated by commas") from None
    minutes = os.environ.get("ADVISOR_MINUTES", "60")
    if not minutes.isdigit() or not 5 <= int(minutes) <= 600:
        raise SettingsError(f"ADVISOR_MINUTES: {minutes}; accepted: 5 to 600")
    leave = os.environ.get("ADVISOR_LEAVE_TO", "")
    if leave and not leave.startswith("https://"):
        raise SettingsError(f"ADVISOR_LEAVE_TO: {leave}; accepted: an https:// address")
    return Settings(
        profile="public" if profile == "public" else "local",
        keys=keys or (Fernet.generate_key().decode(),),
        leave_to=leave,
        minutes=int(minutes),
        hosts=tuple(filter(None, os.environ.get("ADVISOR_HOSTS", "").split(","))),
    )
