"""What people write above their names, in many languages. `domain.grammar` has those of the languages that are read."""

import re

from domain.lexicon import lexicons
from domain.spoken import phrase
from mail.inbound.tables import table

_LONGEST = 60
_BETWEEN = re.compile(r" ?[/|,] ?| [-–] ")
_FROM = frozenset(("aus", "from", "de", "da", "desde", "uit", "fra", "från"))
_PLACE = 4
"""`Viele Grüße aus dem schönen Kassel`."""
_OTHERS = frozenset(
    phrase(text)
    for text in table(
        """
    with best regards; with kind regards; best wishes; yours faithfully; yours truly; respectfully; kindest regards;
    warmest regards; thanks and best regards; thanks and kind regards; many thanks and regards; thanks in advance;
    have a nice day; have a great day; cordially; with thanks; thank you and best regards; mit freundlichem gruß;
    mit freundlichem gruss; mit freundlichen grüssen; freundliche grüsse; freundlicher gruß; mit besten grüßen;
    mit herzlichen grüßen; beste grüsse; viele grüsse; liebe grüsse; herzliche grüsse; schönen gruß; schöne grüsse;
    besten dank; vielen dank und freundliche grüße; mit bestem gruß; hochachtungsvoll; bien à vous; salutations;
    sincères salutations; meilleures salutations; bonne soirée; bonne réception; très cordialement;
    respectueusement; amitiés; belle journée; meilleurs messages; salutations distinguées; saludos cordiales;
    cordiales saludos; reciba un cordial saludo; un cordial saludo; muy atentamente; quedo atento; cordialità;
    cordialmente; buon lavoro; buona serata; un caro saluto; con i migliori saluti; i migliori saluti;
    met hartelijke groet; hartelijke groeten; vriendelijke groeten; hoogachtend; fijne dag; met groet;
    com os melhores cumprimentos; grato; grata; abs; muito obrigado; atentamente; med venlig hilsen; mvh;
    venlig hilsen; de bedste hilsner; hilsen; bedste hilsner; mange hilsner; med vänliga hälsningar;
    med vänlig hälsning; vänliga hälsningar; hälsningar; vänligen; tack på förhand; med vennlig hilsen;
    vennlig hilsen; beste hilsen; hilsen fra; ystävällisin terveisin; terveisin; terv; parhain terveisin;
    pozdrawiam; z poważaniem; pozdrowienia; z wyrazami szacunku; s pozdravem; s úctou; s přátelským pozdravem;
    děkuji; s pozdravom; ďakujem; üdvözlettel; tisztelettel; üdv; köszönettel; cu stimă; cu respect; mulțumesc;
    o zi bună; saygılarımla; saygılar; iyi çalışmalar; teşekkürler; с уважением; с наилучшими пожеланиями; спасибо;
    з повагою; дякую; с уважение; поздрави; поздрав; με εκτίμηση; φιλικά; ευχαριστώ; s poštovanjem; lijep pozdrav;
    srdačan pozdrav; lep pozdrav; pozdrav; よろしくお願いします; よろしくお願いいたします; 敬具; 此致; 敬礼; 谢谢;
    祝好; 감사합니다; trân trọng; lugupidamisega; ar cieņu; pagarbiai; kveðja; salutacions; בברכה; مع خالص التحية;
    salam;
    """
    )
)


def is_sign_off(line: str) -> bool:
    """Whether a line is nothing but a sign-off, in one language or two, or one that tells from where."""
    if len(line) > _LONGEST:
        return False
    parts = [phrase(part) for part in _BETWEEN.split(line)]
    return all(_is_one(part) for part in parts if part) and any(parts)


def _is_one(said: tuple[str, ...]) -> bool:
    place = next((at for at, word in enumerate(said) if word in _FROM), len(said))
    said = said[:place] if place and len(said) - place <= _PLACE else said
    return said in _OTHERS or any(said in lexicon.sign_offs for lexicon in lexicons())
