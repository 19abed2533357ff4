"""The names of the months in 30 languages, as they are printed in dates, in lower case."""

from __future__ import annotations

# January to December of each language; forms of a month are separated by "/". Dates take the
# genitive where the language has one. Some abbreviations are left out: Czech "pro" and Turkish
# "ara" are words of other languages.
MONTH_NAMES = (
    # English, German, French
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
    "januar/jänner/jän februar/feber/febr märz/mär/mrz/maerz april mai juni juli august september oktober/okt november dezember/dez",
    "janvier/janv/jan février/févr/fév/fevrier/fevr mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/déc/decembre",
    # Spanish, Italian, Portuguese, Catalan, Romanian
    "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic",
    "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set/sett ottobre/ott novembre dicembre/dic",
    "janeiro fevereiro/fev março/marco abril maio/mai junho julho agosto setembro outubro/out novembro dezembro",
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie",
    # Dutch, Swedish, Danish and Norwegian, Finnish
    "januari februari maart/mrt april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts/mars april maj/mai juni juli august september oktober november december/desember/des",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    # Polish, Czech, Slovak, Slovene, Hungarian
    "stycznia/sty lutego/lut marca kwietnia/kwi maja/maj czerwca/cze lipca/lip sierpnia/sie września/wrz października/paź listopada/lis grudnia/gru",
    "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu/listopad prosince/prosinec",
    "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    "január február/febr március/márc április/ápr május/máj június/jún július/júl augusztus szeptember/szept október november december",
    # Russian, Ukrainian, Bulgarian, Greek, Turkish
    "января/янв февраля/фев/февр марта/мар/март апреля/апр/апрель мая/май июня/июн/июнь июля/июл/июль августа/авг/август сентября/сент/сен октября/окт ноября/ноя/нояб декабря/дек",
    "січня/січ лютого/лют березня/бер квітня/квіт травня/трав червня/черв липня/лип серпня/серп вересня/вер жовтня/жовт листопада/лист грудня/груд",
    "януари/яну февруари март април май юни/юн юли/юл август септември/сеп октомври ноември/ное декември",
    "ιανουαρίου/ιαν φεβρουαρίου/φεβ μαρτίου/μαρ απριλίου/απρ μαΐου/μαίου/μαΐ/μάι ιουνίου/ιουν ιουλίου/ιουλ αυγούστου/αυγ σεπτεμβρίου/σεπ/σεπτ οκτωβρίου/οκτ νοεμβρίου/νοε δεκεμβρίου/δεκ",
    "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım aralık",
    # Arabic of Egypt and the Gulf, of the Levant, of the Maghreb; Persian for the Gregorian calendar
    "يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
    "كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب/اب أيلول/ايلول تشرين_الأول/تشرين_الاول تشرين_الثاني كانون_الأول/كانون_الاول",
    "جانفي فيفري مارس أفريل/افريل ماي جوان جويلية أوت/اوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه/جولای اوت سپتامبر اکتبر نوامبر دسامبر",
    # Hebrew, Hindi, Indonesian
    "ינואר/ינו פברואר/פבר מרץ/מרס אפריל/אפר מאי יוני יולי אוגוסט/אוג ספטמבר/ספט אוקטובר/אוק נובמבר/נוב דצמבר/דצמ",
    "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
    "januari februari maret april mei juni juli agustus/agu september oktober november desember",
)  # fmt: skip

MONTHS = {
    name.replace("_", " "): number
    for language in MONTH_NAMES
    for number, names in enumerate(language.split(), 1)
    for name in names.split("/")
}

# Thai dates count years of the Buddhist era, and their abbreviations are written with full stops.
THAI_MONTHS = {
    name: number
    for number, names in enumerate(
        "มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค กันยายน/ก.ย ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค".split(),
        1,
    )
    for name in names.split("/")
}  # fmt: skip

# Farvardin to Esfand, the months of the Iranian calendar.
IRANIAN_MONTHS = {
    name: number
    for number, name in enumerate("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(), 1)
}


def month_of(word: str) -> int | None:
    """Return the number of the Gregorian month that a folded word names, 1 to 12, or None."""
    number = MONTHS.get(word)
    if number is None and not word.isascii():
        # Hebrew writes "in May" as one word; "İ" in lower case is an "i" and a dot.
        word = word.removeprefix("\u05d1").replace("i\u0307", "i")
        number = MONTHS.get(word)
    return number
