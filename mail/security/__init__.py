"""Reply keys, sender proof, whose a mail is, and what logs may show. Pure."""

from mail.security.judge import JudgedOrigin, judge_origin

__all__ = ["JudgedOrigin", "judge_origin"]
