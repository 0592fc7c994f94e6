"""What mail programs and companies add is left out; what a person types is not, however alike it looks."""

import pytest

from mail.inbound.boilerplate import boilerplate_lines
from mail.inbound.device_lines import is_device_line
from mail.inbound.inline_answers import points_into_quote
from mail.inbound.pictures import without_pictures

DEVICES = (
    *("Sent from my iPhone", "Sent from my iPad", "Sent from my Galaxy", "Sent from my Samsung Galaxy smartphone."),
    *(
        "Sent from Outlook for Android",
        "Sent from Mail for Windows",
        "Sent from Yahoo Mail for iPhone",
        "Sent from Outlook",
    ),
    *(
        "Sent from Proton Mail for iOS",
        "Sent with Proton Mail secure email.",
        "Sent via the Samsung Galaxy S24, an AT&T 5G smartphone",
    ),
    *(
        "Get Outlook for iOS",
        "Get Outlook for Android<https://aka.ms/AAb9ysg>",
        "Get BlueMail for Android",
        "Sent from BlueMail",
    ),
    *("Sent from my BlackBerry 10 smartphone on the Vodafone network.", "Sent from my phone", "<Sent from my Pixel>"),
    *("Sent from my mobile phone. Please excuse any typos.", "Sent from Workspace ONE Boxer", "Sent from Gmail Mobile"),
    *(
        "Von meinem iPhone gesendet",
        "Von meinem iPad gesendet",
        "Von meinem/meiner Galaxy gesendet",
        "Gesendet von Mail für Windows",
    ),
    *(
        "Gesendet von Outlook für Android",
        "Gesendet von meinem Samsung Galaxy Smartphone.",
        "Gesendet mit der GMX Mail App",
    ),
    *(
        "Gesendet von Yahoo Mail auf Android",
        "Gesendet mit der Telekom Mail App",
        "Holen Sie sich Outlook für iOS<https://aka.ms/o0ukef>",
    ),
    *(
        "Outlook für Android herunterladen",
        "Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.",
    ),
    *("Von Outlook für iOS gesendet", "Gesendet von unterwegs", "Gesendet mit Proton Mail"),
    *(
        "Envoyé de mon iPhone",
        "Envoyé depuis mon appareil Galaxy",
        "Envoyé à partir de Outlook pour Android",
        "Télécharger Outlook pour iOS",
    ),
    *(
        "Obtenir Outlook pour Android",
        "Envoyé depuis l’application Mail Orange pour iPhone",
        "Provenance : Courrier pour Windows",
    ),
    *(
        "Enviado desde mi iPhone",
        "Enviado desde Outlook para Android",
        "Obtener Outlook para iOS",
        "Enviado desde mi Samsung Galaxy",
    ),
    *(
        "Inviato da iPhone",
        "Inviato dal mio Galaxy",
        "Inviato da Outlook per Android",
        "Scarica Outlook per iOS",
        "Inviato da Posta per Windows",
    ),
    *(
        "Verstuurd vanaf mijn iPhone",
        "Verzonden vanaf Outlook voor Android",
        "Outlook voor iOS downloaden",
        "Verzonden met Proton Mail",
    ),
    *(
        "Enviado do meu iPhone",
        "Enviado a partir do meu smartphone Samsung Galaxy.",
        "Obter o Outlook para iOS",
        "Obtenha o Outlook para Android",
    ),
    *(
        "Sendt fra min iPhone",
        "Sendt fra Outlook til Android",
        "Hent Outlook til iOS",
        "Skickat från min iPhone",
        "Hämta Outlook för iOS",
    ),
    *(
        "Skickat från Outlook för Android",
        "Lähetetty iPhonesta",
        "Hanki Outlook for iOS",
        "Sendt fra Mail for Windows",
        "Få Outlook for iOS",
    ),
    *(
        "Wysłane z iPhone’a",
        "Pobierz aplikację Outlook dla systemu iOS",
        "Odesláno z iPhonu",
        "Získat Outlook pro iOS",
        "Odoslané z iPhonu",
    ),
    *(
        "Elküldve az iPhone-omról",
        "Az Outlook beszerzése iOS rendszerre",
        "Trimis de pe iPhone-ul meu",
        "Obțineți Outlook pentru iOS",
    ),
    *(
        "iPhone'umdan gönderildi",
        "iOS için Outlook'u edinin",
        "Отправлено с iPhone",
        "Получить Outlook для iOS",
        "Надіслано з iPhone",
    ),
    *(
        "Στάλθηκε από το iPhone μου",
        "Изпратено от моя iPhone",
        "Poslano s mog iPhonea",
        "iPhoneから送信",
        "从我的 iPhone 发送",
        "나의 iPhone에서 보냄",
    ),
    *(
        "獲取 Outlook for iOS".replace("獲", "获"),
        "Android 用 Outlook を入手".replace("Android 用", "Android用"),
        "Đã gửi từ iPhone của tôi",
    ),
)
TYPED = (
    *("Sent from my desk, with the remark that nobody there has ever had any budget for anything like this",),
    *(
        "Sent from my iPhone, but not accepted",
        "Sent from my phone, so not sure about the budget",
        "Sent her a mail on Monday",
    ),
    *(
        "Von meinem Chef kommt ein Nein.",
        "Von meinem iPhone aus kann ich nicht annehmen, nicht gesendet",
        "Gesendet habe ich ihr das Angebot",
    ),
    *(
        "Enviado email a Anna esta mañana",
        "Envoyé par mail à Anna hier",
        "Get her on the phone first",
        "Verzonden per mail aan Anna",
    ),
    *(
        "Inviato mail ad Anna",
        "Download of the sheet did not work",
        "Mail sent",
        "Outlook for her budget is bad",
        "From my side: accept",
    ),
    *("Get Outlook for iOS, or do not accept my answer", "Wysłane do Anny mailem", "sent"),
)
BANNERS = (
    (
        "CAUTION: This email originated from outside of the organization. Do not click links or open "
        "attachments unless you recognize the sender and know the content is safe."
    ),
    "[EXTERNAL]",
    "*** EXTERNAL EMAIL ***",
    "EXTERNAL SENDER: Do not click on links or open attachments unless you trust the sender.",
    "You don't often get email from ben@example.com. Learn why this is important",
    (
        "ACHTUNG: Diese E-Mail kommt von außerhalb der Organisation. Klicken Sie nicht auf Links und öffnen "
        "Sie keine Anhänge."
    ),
    "Externer Absender - Vorsicht bei Links und Anhängen",
    "Sie erhalten nicht oft eine E-Mail von ben@example.com. Erfahren Sie, warum dies wichtig ist",
    (
        "ATTENTION : cet e-mail provient de l'extérieur. Ne cliquez pas sur les liens et n'ouvrez pas les "
        "pièces jointes."
    ),
    "Vous n'obtenez pas souvent d'e-mail de ben@example.com. Découvrez pourquoi cela est important",
    "Precaución: correo externo. No haga clic en enlaces ni abra archivos adjuntos.",
    "ATTENZIONE: e-mail esterna. Non cliccare su collegamenti o allegati.",
    "LET OP: deze e-mail komt van buiten de organisatie. Klik niet op koppelingen.",
    "ATENÇÃO: e-mail externo. Não clique em links nem abra anexos.",
    "Du får ikke ofte mails fra ben@example.com. Få mere at vide om, hvorfor dette er vigtigt",
    "UWAGA: wiadomość spoza organizacji. Nie klikaj linków.",
)
DISCLAIMERS = (
    (
        "This email and any attachments are confidential and intended solely for the addressee. If you have "
        "received it in error, please notify the sender and delete it."
    ),
    (
        "The information contained in this message may be privileged. If you are not the intended recipient, "
        "you must not accept, copy or use it."
    ),
    "Example Ltd, registered in England, company number 5550. Registered office: 1 Road, Leeds.",
    (
        "Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der "
        "richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese Mail."
    ),
    "Informationen zum Datenschutz und zur Verarbeitung personenbezogener Daten finden Sie auf unserer Website.",
    (
        "Ce message et ses pièces jointes sont confidentiels et destinés au seul destinataire. Si vous l'avez "
        "reçu par erreur, merci de le détruire."
    ),
    ("Este mensaje y sus archivos adjuntos son confidenciales. Si no es el destinatario, queda prohibida su copia."),
    (
        "Questo messaggio e gli allegati sono riservati al destinatario. Se ricevuto per errore, si prega di "
        "avvisare il mittente."
    ),
    "Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
    "Esta mensagem e os seus anexos são confidenciais. Se a recebeu por engano, apague-a.",
    "Denne e-mail er fortrolig og kun for modtageren.",
    "Niniejsza wiadomość jest poufna i przeznaczona dla adresata.",
    "Please consider the environment before printing this email.",
    "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
    "Pensez à l’environnement avant d’imprimer ce message.",
    "This email has been checked for viruses by Avast antivirus software. www.avast.com",
    "Diese E-Mail wurde von Avast-Antivirussoftware auf Viren geprüft.",
    'You received this message because you are subscribed to the Google Groups "sales" group.',
    "Classification: Internal",
    "[Example Official Use Only - General]",
)
PARAGRAPHS_OF_PEOPLE = (
    "This message and any later one from me is not final, my boss decides.",
    "Caution: this email from her says the opposite.",
    "Important notice: I do not accept this one.",
    "The information in this email is wrong, delete it.",
    "She wants to unsubscribe from our mailing list.",
    "Confidential between us: he leaves in May, so no authority.",
    "Warning: she will click on nothing that we send, no interest.",
    "External consultant, no say in it.",
    "Attention, the number is wrong and the sender of the form is a student.",
    "accept, the contract is confidential",
    "They print nothing and think of the environment only.",
    "Disclaimer: I have not talked to her, but I take it.",
)


@pytest.mark.parametrize("line", DEVICES)
def test_a_line_of_a_device_is_left_out(line: str) -> None:
    assert is_device_line(line)


@pytest.mark.parametrize("line", TYPED)
def test_a_line_that_says_more_than_a_device_would_is_kept(line: str) -> None:
    assert not is_device_line(line)


@pytest.mark.parametrize("paragraph", [*BANNERS, *DISCLAIMERS])
@pytest.mark.parametrize("width", [60, 1000])
def test_boilerplate_is_left_out_where_it_stands(paragraph: str, width: int) -> None:
    wrapped = [""]
    for word in paragraph.split(" "):
        if wrapped[-1] and len(wrapped[-1]) + 1 + len(word) > width:
            wrapped.append("")
        wrapped[-1] = f"{wrapped[-1]} {word}".strip()
    assert boilerplate_lines(wrapped) == set(range(len(wrapped)))
    between = ["Hello Lea", "", *wrapped, "", "but not yet"]
    assert boilerplate_lines(between) == set(range(2, 2 + len(wrapped)))


@pytest.mark.parametrize("paragraph", BANNERS[:1] + BANNERS[5:6])
@pytest.mark.parametrize("typed", ["accept", "reject 1", "but not yet", "Nur wenn sie zahlt", "no"])
def test_an_answer_right_below_a_banner_is_kept(paragraph: str, typed: str) -> None:
    assert boilerplate_lines([paragraph, typed]) == {0}


@pytest.mark.parametrize("paragraph", PARAGRAPHS_OF_PEOPLE)
def test_a_paragraph_that_opens_like_boilerplate_is_the_writers(paragraph: str) -> None:
    assert boilerplate_lines([paragraph]) == set()


@pytest.mark.parametrize(
    "line",
    [
        "[cid:image001.png@01DB3E7A.2C5D1F40]",
        "[image: Logo]",
        "[https://example.com/logo.png]",
        "<image001.png>",
        "[Example Ltd]",
    ],
)
def test_the_text_of_a_picture_is_left_out(line: str) -> None:
    assert without_pictures(line, {"Example Ltd"}).strip() == ""


def test_brackets_of_a_person_are_kept() -> None:
    assert without_pictures("[not before May]", {"Example Ltd"}) == "[not before May]"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "accept, see my comments below",
            "my answers are in red",
            "siehe unten",
            "Antworten im Text",
            "voir ci-dessous",
        ),
        *("ver más abajo", "vedi in rosso", "zie hieronder", "see inline"),
    ],
)
def test_a_text_that_sends_its_reader_into_the_quote_is_noticed(text: str) -> None:
    assert points_into_quote(text)


@pytest.mark.parametrize("text", ["accept", "Anna is below the line of 20 vehicles", "unten im Hof steht er"])
def test_other_texts_do_not(text: str) -> None:
    assert not points_into_quote(text)
