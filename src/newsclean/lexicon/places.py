"""Places that bylines name behind a writer, and that have the shape of a name."""

from __future__ import annotations

# Places that have the shape of a name, and stand alone on lines that are no byline.
NOT_PEOPLE = frozenset(
    name.strip()
    for name in """los angeles; san francisco; san diego; san antonio; san jose; las vegas; santa fe; santa monica; el paso;
    buenos aires; rio de janeiro; sao paulo; são paulo; hong kong; tel aviv; abu dhabi; kuala lumpur; cape town; baton rouge;
    salt lake; des moines; st. louis; st. paul; saint paul; fort worth; little rock; costa rica; puerto rico; sri lanka; saudi arabia;
    den haag; la paz; el salvador; palo alto; ann arbor; santa barbara; long beach; virginia beach; grand rapids; white house;
    downing street; wall street; silicon valley; middle east; latin america; central america; cedar rapids; sioux falls;
    addis ababa; ho chi minh; phnom penh; mexico; monte carlo; le havre; la rochelle; bad homburg; bad nauheim; la plata; le mans; la coruña;
    capitol hill; tampa bay; ciudad de méxico; ciudad juárez; mar del plata; belo horizonte; porto alegre; frankfurt am main;
    sierra leone; burkina faso; cabo verde; timor leste; papua guinea; tierra del fuego; monte carlo; reggio emilia; reggio calabria; castilla la mancha;
    palma de mallorca; santiago de compostela; jerez de la frontera; alcalá de henares; talavera de la reina; castellón de la plana; castelló de la plana;
    boca raton; delray beach; chula vista; corpus christi; key west; carson city; iowa city; jersey city; coral gables; el cajon; la mesa; palm springs; palm beach;
    alice springs; gold coast; tunbridge wells; milton keynes; notting hill; bay area; hudson valley; orange county; los altos; mountain view; menlo park;
    da nang; hai phong; can tho; ha noi; da lat; quy nhon; nha trang; thanh hoa; wuppertal; sankt gallen; st. gallen; st. pölten; st. petersburg; nischni nowgorod;
    нижний новгород; великий новгород; санкт петербург; кривий ріг; кривой рог; івано франківськ; белая церковь; біла церква; велико търново; стара загора;
    event type; report chapter; medien kommentieren; disko von; quick links; da vinci code; star wars; harry potter; white paper; black friday; cyber monday""".replace(
        "\n", " "
    ).split(";")
)  # fmt: skip
# "San Mateo", "New Orleans", "Fort Wayne": no person's first name.
PLACE_STARTS = frozenset(
    """san santa são sao los las new fort port puerto ciudad villa mount saint bad sankt nova novi novo upper lower greater north south eastern western southern northern
    nordrhein rheinland sachsen schleswig mecklenburg baden""".split()
)
# What follows a name or an agency behind a comma, folded.
PLACES = frozenset(
    name.strip()
    for name in """london; paris; berlin; bonn; wien; vienna; bern; zürich; zurich; genf; geneva; genève; basel; brüssel; brussels; bruxelles; madrid; barcelona; sevilla; valencia; bilbao; zaragoza; málaga; palma; palma de mallorca; santiago de compostela; rom; rome; roma; mailand; milano; lissabon; lisboa; lisbon; amsterdam; den haag; the hague; rotterdam;
    kopenhagen; københavn; copenhagen; oslo; stockholm; helsinki; reykjavík; warschau; warszawa; warsaw; prag; praha; prague; bratislava; budapest; bukarest; bucurești; bucharest; sofia; athen; athens; belgrad; belgrade; zagreb; ljubljana; sarajevo; kiew; kiev; kyiv; kyjiw; minsk; moskau; moscow; tiflis; tbilisi; eriwan; yerevan; baku;
    istanbul; ankara; jerusalem; tel aviv; beirut; damaskus; damascus; amman; kairo; cairo; bagdad; baghdad; teheran; tehran; riad; riyadh; doha; dubai; abu dhabi; kabul; islamabad; karachi; lahore; neu-delhi; delhi; new delhi; mumbai; kolkata; chennai; bengaluru; hyderabad; dhaka; colombo; kathmandu; bangkok; hanoi; saigon; singapur; singapore; jakarta; kuala lumpur; manila;
    peking; beijing; shanghai; hongkong; hong kong; taipeh; taipei; seoul; tokio; tokyo; sydney; melbourne; canberra; brisbane; perth; wellington; auckland; nairobi; lagos; abuja; accra; dakar; johannesburg; pretoria; kapstadt; cape town; durban; addis abeba; addis ababa; khartum; khartoum; tripolis; tripoli; tunis; algier; algiers; rabat;
    washington; washington d.c.; washington, d.c.; new york; los angeles; san francisco; chicago; boston; houston; dallas; miami; atlanta; seattle; denver; philadelphia; detroit; ottawa; toronto; montreal; montréal; vancouver; mexiko-stadt; mexico city; ciudad de méxico; havanna; havana; bogotá; bogota; medellín; caracas; lima; quito; santiago; la paz; montevideo; buenos aires; rio de janeiro; são paulo; brasília; brasilia;
    hamburg; münchen; munich; köln; cologne; frankfurt; stuttgart; düsseldorf; leipzig; dresden; hannover; bremen; nürnberg; karlsruhe; mainz; wiesbaden; potsdam; erfurt; magdeburg; schwerin; kiel; saarbrücken; linz; graz; salzburg; innsbruck; lille; lyon; marseille; toulouse; bordeaux; nantes; nice; strasbourg; strassburg; rennes;
    manchester; liverpool; birmingham; edinburgh; glasgow; belfast; dublin; cardiff; leeds; москва; санкт-петербург; київ; киев; харків; львів; одеса; минск; софия; београд; αθήνα; θεσσαλονίκη; القاهرة; بيروت; دمشق; بغداد; الرياض; دبي; تهران; ירושלים; תל אביב;
    alabama; alaska; arizona; arkansas; california; calif.; colorado; connecticut; delaware; florida; fla.; georgia; ga.; hawaii; idaho; illinois; ill.; indiana; ind.; iowa; kansas; kentucky; ky.; louisiana; la.; maine; maryland; md.; massachusetts; mass.; michigan; mich.; minnesota; minn.; mississippi; miss.; missouri; mo.; montana; nebraska; nevada;
    new hampshire; new jersey; n.j.; new mexico; n.y.; north carolina; n.c.; north dakota; ohio; oklahoma; oregon; pennsylvania; pa.; rhode island; south carolina; south dakota; tennessee; tenn.; texas; utah; vermont; virginia; va.; wash.; west virginia; wisconsin; wis.; wyoming; d.c.; ontario; quebec; québec; alberta; british columbia; nova scotia;
    england; scotland; wales; ireland; germany; deutschland; österreich; austria; schweiz; switzerland; france; frankreich; italy; italien; italia; spain; spanien; españa; portugal; poland; polen; ukraine; russia; russland; turkey; türkei; israel; gaza; egypt; ägypten; iran; iraq; irak; syria; syrien; india; indien; china; japan; korea; south korea; australia; australien; canada; kanada; mexico; mexiko; méxico; brazil; brasilien; brasil; argentina; chile; peru; perú; colombia; nigeria; kenya; kenia; south africa; usa; u.s.; uk""".replace(
        "\n", " "
    ).split(";")
)  # fmt: skip
