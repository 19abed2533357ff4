"""Words of headings, menus and labels, which have the shape of names where they are capitalised.

A word is here only if it is practically never a part of a name: "rose", "page" and "banks" are names.
"""

from __future__ import annotations

from newsclean.lexicon.lazy_pattern import LazyPattern

ENGLISH = frozenset(
    """above abroad abstract abuse ac academic accelerated accelerating acceleration accelerator accept acceptance access
    accessibility accessories accident accidents accommodations accordion accountability accounting accounts accreditation
    accredited achieving acquisition across act action actionable actions activation active activities activity acts
    actually ad adaptive add added addition additional additions address addressing adjustable administration administrative
    admission admissions admitted adobe adoption ads adult adults advance advanced advancements advantage advantages
    adventure adventures advertising advice advising advisor advisory advocacy aesthetic affairs affecting affiliate
    affordable african after against age agency agenda agent agents aggregator agile aging agree agreement ahead ai air
    airline airlines airport alcohol alert alerts algorithm alignment all alliance allocation allow also alternative
    alternatives alumni always amazon american amount amounts analysis analyst analysts analytical analytics analyze and
    android animal animations annual anonymous answers anti anticipated anxiety anytime apart apartment api app apparel
    appeal appeals appearances appendix apple appliance appliances applicant application applications applied apply applying
    appointment appointments appreciation approval approved arabic architecture archived are area areas arena armas army
    arrays arrow article artificial artist as asian asked assembly assessment assessments assets assist assistance assistant
    assistants assisted associate assumptions assurance assured async at attached attacks attend attendant attention
    attorney attorneys attribution auction audience audio audit auditing audits augmented australian authentication author
    authority auto automated automatic automation available average avis avoid award awards away aws baby back backend
    background backup baggage baking balance balancing band bandwidth banking banner banners bare bars base baseball based
    basement basic basics basketball bathroom battery be beauty become bed been before behavior behavioral being below bench
    benchmarks benefit benefits better beverage beverages beyond bias bicycle big bike bikes billing birds birth birthday
    bite blockchain blocking blogs blueprint board boards boat body bold bonus book booking bookmark books boost boosting
    bootcamp border bots bottle bottom bounce boutique box boxes brain branches branded branding brands brazilian breaches
    break breakdown breaking breakthrough breast breathing brief briefs bring bringing british broadcast broader broken
    browse browser budget budgeting budgets buffet bug bugs build builder builders building buildings bulk bundle bureau
    burn bus businesses buy buying buzz by cabinet cable café cake calculated calculation calculations calculator
    calculators calendar call calls calorie camera cameras campaign campaigns camping campus canadian cancellation
    cancellations cancer candidate canvas cap capabilities capability capital caption car carbon cardio cards career careers
    carpet carry cars cart cases casino cast catalog catalogs catastrophe catastrophic categories category cater caterer
    catering cd ce ceiling celebrating celebrity centered centers central centralized centre centres century certificate
    certificates certification certifications chain chair chairs challenge challenges chamber champions championship change
    changes changing chapter chapters charger chargers charging chart chat chatbot cheap cheapest checked checker checking
    checklist checkout checks chef childhood children china chinese chips chocolate choice choices choose choosing christmas
    chronic circle circuit circuits citations cities citizens claims clarity clashes class classes classification classroom
    clean cleaner cleaning clear click clicking client clients climate climbing clinical clinics clips closed clothing cloud
    club coach coaching cocktails code coding coffee cognitive cohort cold collaboration collaborative collar collect
    collection collective college colleges color colored combination combined coming comment commentary commerce commercial
    commission commitment committee commonly communication communications communities community compact companies compare
    comparing comparison comparisons compatibility compensation competency competitive competitor complaint complementary
    complete completion completions complex complexity compliance components composition computational compute computer
    computers computing concepts concern concerns concert conclusion concurrent conditioning conduct conference confidence
    confidential config configuration confirm congress connect connected connection connections connectivity connector
    conscious consent conservation considerations consolidation constraints construction constructive consultant consultants
    consultation consumer consumers consumption contacting contacts container containers content contextual continue
    continues continuing continuity contract contracting contractor contractors contracts contrast contributed control
    controlled controls controversial conventions conversational conversion convert cookie cookies cooking cool coordinator
    copied copy copyright cords core corner coronavirus corporate corporation correction corrections correlation cosmetic
    cost costly costs could council counseling countertops countries country course courses court courtesy courts cover
    coverage covered crash cream create creation creative creator creators credentials credit credits crew cricket criminal
    crisis criteria critical crop crossword cruises crypto cryptocurrency cuisine cultural cup currencies currency current
    curriculum curve custom customer customers customizable customization customize customized customs cut cyber
    cybersecurity damage dance dangerous dark dashboard dashboards data database databases date dates dating days deadline
    deadlines deal deals death deaths debates debris debt december decision decisions deck decor decrease dedicated
    deductible deductions default defense definitions degree degrees delay delays deliver delivered delivering delivery
    demand dementia demo demonstration demos denied density department departments deploy deployment deposit depression
    description descriptions design designer designs desk desktop desktops desserts destination detailing details detect
    detection deterministic developed developer developers developing development developments device devices diagnosis
    diagram diet dietary differ differences different difficult difficulty dining dinner direct directed directions
    directives director disability disable disaster disciplines disclaimer disclosure discontinued discount discounts
    discover discovery discrimination discussion disease diseases dishes disk disorder disorders dispatch display distance
    distributed distribution district diverse diversity division divorce docs doctors document documentation documents does
    doesn dog dollar domain domains domestic donate donations donor door down downloads downtown drain dramatic drawing
    dreams drink drinks drive driven driving drop dropdown drowning drug drugs dual due durability dynamic ear earbuds early
    earned earth easter easy eat eating ebook ecommerce economic economics economy ecosystem edge edit editing edition
    editions editorial editorials edu educational educator educators effect effective effects efficiency efficient efforts
    eight election electric electrical electrician electricians electronics elements elevated eligibility elite email
    embedded emergency emerging emotional empire employee employees employer employers employment empower enabled enabling
    encouragement encouraging end endpoint endpoints ends energy enforcement engaged engagement engine engineering engineers
    enhancement enhancements enhancing enjoy enrichment enroll enrolled enrollment ensure enter enterprise entertainment
    entities entrance entrepreneur entrepreneurs entrepreneurship environment environmental epic epilogue episode episodes
    equal equipment equity error escape español essay essays essential essentials estimate estimated ethics europe european
    evaluation evaluations event every everyday everyone everything everywhere evolving ex exam example examples exams excel
    excellence excellent exchange exclusive exclusives executive executives exercise exercises existing exit expect
    expectations expected expense expenses experience experienced experiences experiment expertise explore explorer
    exploring explosion export exposure express extended extension exterior external extra extraction fabric face facebook
    facilities facility fact factors facts faculty fails fake falling falls families family fans faq farm farmers farmhouse
    farming fast faster fat father fault favorite favorites fear feature featured february federal fee feed feedback
    feedbacks feeds fees fellow festival fiber fighting file filed files filing filled filling film filter final financing
    find finder findings fines finish fire firewall firms first fishing fit fitness fitting fittings five fix fixture
    fixtures flags flagship flash fleet flexibility flexible flight flights flood floor flooring floors flow flush fly focus
    folding font foods foot football footer footprint for forecast foreign foreword form format forms forward foundational
    foundations founded four fragile framework frameworks franchise français fraud freedom frequency frequently fresh friday
    friendly from front frozen full fully fun function functional functionality functions fund fundamental fundamentals
    funding funds funnel furniture future futures gained galleries gallery game gamification gaming garage garbage garden
    gardeners gardening gardens gas gateway gather gender general generation generative generator geospatial german get
    getting gift gifts give given gives giving glance global glossary go goals goes golf goodbye goods google governance
    government grad grade grads graduate graduation grains grants graphics great greeting grips grocery ground grounding
    groups grow growing growth guarantee guest guidance guided guidelines guides gym gymnasium habit hackers hacks had hair
    half halloween hand handbook handheld handle hanukkah happens happily happiness happy harassment hardware has have haves
    heading healthcare healthy heart heat heater heating heavy helper helpful her here hero hide high higher highest
    highlights highly hiking hire hires hiring historical history hockey holiday holidays holistic home homepage homes
    horoscope hospital hospitality hosting hot hotels hour hourly house household houses housing how hr hub human hurt
    hybrid hygiene id ideal ideas identifying identity if ignore illness illustration image images imaging immediate
    immersive impact impacting implement implementation implementing implicit important impress imprint improved improvement
    improving in inbound incentives incident include inclusive income incorporate increase increased incredibly independence
    independent index indian indirect individual individuals indoor industrial industries industry influencer info
    infographics inform información information informed infrastructure ingest initial initiative initiatives injection
    injuries injury inline innovation innovations innovative inquiries inquiry ins inside insider insight insights
    inspection inspections inspiration inspired instagram install installation installations installing instant institution
    institutional institutions instruction instructions instructor instrument insulation intake integrated integration
    integrity intellectual intelligence intelligent intent intentional interact interaction interactive interest interests
    interior interiors intern internal international internet internship intervention interview interviews inventory invest
    investing investment investments investor invitation invitations invoice involved involvement ipad iphone iron is
    islands issue issues it italian items january japanese job journals journey jpg jumping junior junk just keep kernel
    keyword kids kitchen kitchens kits knife know knowledge lab label labels labor landscape language languages laptop
    laptops large larger last lasting latency launch laundry lawyers layered lead leaders leadership leading leads league
    leak leaks learn learner learners learning lease leave lectures led left leg legacy legal lenders length lesson lessons
    letter letters level levels leveraging liability liberal libraries library license licensing life lifestyle lifetime
    lift lifting lighting lightning lights like limited limitless limits line linear linens lines lineup linked linkedin
    links linux liquid list listed listing listings lists literacy lithium living llm load loaded loading loan loans
    locations locker log logging login logistics logo logout longevity look looking losing loss lost loud loyalty luggage
    lunch macbook machine machinery machines macro made magic magnetic mail mailing main mainstream maintaining maintenance
    make makers makes making malicious malpractice manage managed manager managers managing mandatory manipulate
    manipulation manual manufactured manufacturer manufacturers manufacturing many map maps margin market marketer marketers
    marketplace markets mas mass master mastering match material materials math matrix matter matters maximizing me meal
    mean meaning means measurement mechanical mechanisms medical medicine meditation medium meet meeting meetings member
    members membership mental mentioned mentions menu menus merch merchandise merchant message messages messaging met meta
    metadata metal meter methodology methods metrics metro mexican micro microservices microsoft mid middle might migration
    mile military mind mindful mindset mine mini minimum mining ministry minute mirrorless mission mistakes mit mixed ml
    mobile mobility modal modality mode model modeling models modern modernization modernize modifications modular modules
    monday monetization money monitoring monitors month monthly mood morning mortgage mother motion motor mount move movers
    moves movie moving much multi multiple museum musicians must mutual name names naming national native natural navigating
    navigation near necessary needed needs negative negotiation negotiations neighborhood net netflix networking networks
    newest newsletter newsletters night no node nodes noise non nonprofit normal nose not notable notebooks notes nothing
    notice noticed notices notifications nouveau november now number numbers numerical nurses nursing nutrient nutrition
    obesity obituaries objectives obligations observation obstacle obstacles october of off offer offered offerings offices
    official offline older oldest olympic olympics on onboard onboarding one only open openings operational operations
    opinion opportunities opportunity opt optimization optimum option optional options oral orange orchestration order org
    organic organization organizational organizations organizer original other out outcomes outdoor outlet outlets outline
    outlook outreach outside outsource outsourced outsourcing over overflow overhead overseas oversight overtime ownership
    package packaged packages packing pad pages paid panel panels panic panorama paper papers paperwork para parent
    parenting parents parking parliament part partial participant participants participation partner partnership
    partnerships party pass passes past path paths pathways patient patterns pavement pay paying payment payments payroll pc
    people perfect performance period permit persistent person persona personal personality personalization personalized
    personnel pest pests pet phase phone photo photography php physical physician piano pick picks pie pieces pin pinterest
    pipe pipelines pitfalls pizza place placement plain plan plane planners planning plans planting plastics plate plated
    plates platform platforms play playbook please plumbers plumbing plus png pocket podcast podcasts point points policies
    policy politics pool popular port portable portal portfolio portfolios portrait positions positive post posting postings
    posts posture potato potential powered pr practical practice practices pre precision predictable predicting prediction
    predictive preface preference preferences preferred premier premises premium premiums prep prepaid preparation prepares
    prescription presence presentation presentations presents pressure preventing prevention prices pricing primary prime
    primer principles printable prints priorities priority privacy private pro problem procedures proceed process processed
    processing procurement produce product production products profession professional professionals proficiency profile
    profiles profits program programme programmers programmes programming programs progress prohibited project projects
    promise promising promo promoted prompt property proposal proposals props pros prospective protect protection
    protections protective protocol provide provider providers psychiatric psychology public publications publishing pulling
    purchase pure purposes push puzzles qualification qualified quality quantitative quantum quarterly questions quiz quote
    quotes racks raising ramadan ramen range ranking rankings rapid rate rated rates rating ratio ratios reach react
    readable reader readiness reading ready real realistic reality really rear reasoning recap recent recipe recognition
    recommend recommendation recommendations recommended record recorded recording recordings records recovery recreation
    recruiting recruitment recurring red reddit redirect reduced reducing reduction refer reference references referral
    referrals refund regards region regional register registers registration registry regulations regulatory reinforcement
    related relations relationships release released releases reliable religious relocation remember remodel remodeling
    remote removal renew renovation renovations rent rental rentals repair repairs repetition replace replacement
    replacements replacing report reporting repositories republication request requests required requirements rescue
    research researcher reservations reserve residence residency resident residential resilience resistance resistant resort
    resource resources response responsibilities responsibility responsible rest restaurant result results resume resumes
    retail retention retirement retreat retreats retrieval return returning returns revenue reverse review reviewed rewards
    ride right rights risk risks rituals roadmap roasted robot robots role roles roof roofing room rooms rotation routine
    routines rss rule rules run russian safe safely safety salary sale sales salesforce salud same sample satisfaction
    saturday saved savings say saying scalability scalable scale schedule scheduler schedules scheduling scholarships school
    schools sciences scope score screen screening script scripts seamless searches season seasonal seasoned seating sec
    second section sections sector sectors secure security see seek seekers segmentation select selection sell semantic semi
    seminars senate send senior sensitive sensitivity sensor sensors sentences sentiment september sequence series serve
    served serverless service serving session sessions set sets setting settings setup sexual shadow shall shape shares
    sharing sheet sheets shell shifted ship shipment shipping shock shooting shoots shopping shops shortage shot shots
    should shoulder show showcase shower showers side sides signal signature signing signs signup simple simplified
    simulation single sit site sitemap sites six size skill skilled skills skin slavery sleep slider slideshow sliding slot
    smaller smarter smartphone smartphones smoke snap snippet soccer society soft software soil sold solo solution som some
    soon sort source sources southern southwest spa space spaces spacing spam spanish speak speaker speaking speaks
    specialist specialists specialized specializing specialty specific specify spectrum speech spending spin sponsor
    sponsored sponsorship sport sports spot spotify spotlight spreadsheet spring square stability stack stadium staff
    staffing stage stakeholder stand standard standards stands started starter starting starts startup startups state
    statement station stations statistics stats status stay staying stays steps stocks stop storage store stored stores
    story storytelling straightforward strategic strategically strategies strategy stream strength strengthen strengthening
    stress strings stronger structure student students studies study stuff style styles subject subjects submenu submission
    submissions submit submitted submitting subscriber subscribing subscription subscriptions subway success succession such
    sugar sugars sugary suggested suicide suite suits sum summit sunday super supplemental supplements supplier supplies
    supply supported supporting supreme surface surge surgery surgical survey surveys survival sushi suspension
    sustainability sustainable sweat swimming symbols synthetic system tables tablet tablets tags tailored take takeaways
    takes tale talent talk tank tap targeted targeting task tasks taste tax taxes taxi teacher teachers teaching teams tech
    technical technique techniques technological technologies teen teeth template templates tenant tennis tent term
    terminology terms test tested testimonials testing tests text texts than thank thanks thanksgiving that theft their
    theme themed then theory therapy there thermal these thickness things think third this those thought thoughts threat
    threats three through thursday tickets tiered tiktok time timeline tiny tip tipping title titles together toggle toilet
    toll tomatoes too tool toolbar tooling toolkit tools toothbrush toothbrushes toothpaste topic topics total touch
    touchpoints tour tournament tours tracing track tracker tracking tracks trade trading traditional traffic trailer trails
    trainer trainers training transaction transcript transcripts transfer transformation transformer transition translation
    translations transparency transparent transport transportation trauma traumatic travel tray treadmill treatment trend
    trending trends trial trip trips trouble troubleshooting truck trust trusted try tub tubs tuesday tuition turkish turn
    turnaround turning tutor tutorials tutoring tutors tv tweet twitter two type types typical ultimate ultra under
    undergraduate understand understanding unified unique unit units universal universities university unknown unlimited
    unlock unlocked up upcoming update updates upgrade upgraded upgrades upload ups uptime urban usa usage used useful user
    users using ut utilities utility va vacation value variety various vegan vegetable vegetables vehicle vehicles vendor
    vendors venture venue venues verification verified verify very veteran veterans vibe videos viewed violence virtual
    visibility vision visit visiting visitor visitors visits visual visualization vitamin vocabulary voice voices volume
    volunteer volunteers voter voucher vs vulnerability wages wait waiver waivers war warehouse warning warranties warranty
    was wash washing water ways we wear weather webinar webinars website websites wedding wednesday week weekend weekends
    weigh weight welcome well wellness were what whatsapp when where which who whole whose why wide widget wiki wildlife
    window windows winds winners winning wins wire wiring wishlist without witness word wordpress words work worker workers
    workflow workforce working workloads workout workplace works worksheets workshop workshops workspace world worldwide
    would wrapping wrist write writing year yellow yes yield yoga youth youtube zero zip zone zoom""".split()
)  # fmt: skip

GERMAN = frozenset(
    """aber abmelden abonnieren abschnitt aktualisiert aktuell aktuelle aktuelles alles allgemein allgemeine allgemeines alte
    altes amour anfrage angebot angebote anmelden anmeldung anonym ans anzeige anzeigen artikel auch auf aus autos bahnhof
    bearbeitet bei beim beitrag beiträge berechnen bereich berge beruf besser beste bestellung bestes bezirk bilder bildung
    blaue bundesliga bundesrat bundesregierung bundestag darf datenschutz datenschutzerklärung datum dein deine deinen dem
    denen dezember dienstag diese dieser dieses donnerstag dort drucken durch einfach eintrag eltern energie erstellt euer
    februar feuerwehr feuilleton finden firma flughafen folgen foto fotos frauen galerie gebiete gegen geht gelbe gemeinde
    gepostet geprüft geschrieben gesellschaft gesponsert gestern gesundheit gibt großes grüne gutes haben hat hatte heizung
    heute hier hilfe hochschule hotel hunde ihr ihre ihrem ihren immer immobilien impressum inhalt inhalte
    inhaltsverzeichnis insel institut ist januar jetzt kann kapitel karriere katze katzen kein keine kirche kleines klima
    kochen kommentar kommentare kommt kontakt konto kosten kostenlose krankenhaus kultur können landkreis landtag leben
    lektorat lesen lesezeit letzte lokales machen macht mein meine meinen meiner meines menschen menü ministerium minuten
    mittwoch muss männer märz müssen nach natur neueste neuestes nicht nie nur nächste nächster nächstes oder ohne oktober
    olympische partei passwort pferd pferde pflanzen politik polizei preis preise pressestelle produkt produkte quelle
    quellen ratgeber redaktion redaktionell regierung registrieren reisen restaurants rezept rezepte rote rund samstag
    samtgemeinde schreiben schule schulen schwarze sehr seit shop sind soll sollen staaten stadtrat startseite
    stellenangebote stellenmarkt suche suchen technik teilen thema themen themenstarter tier tiere tipps trinken uhr umwelt
    unbekannt und universität unser unsere unseren unter unternehmen urlaub verband verein vereinigte verfasst vergleich
    verkehr vermischtes versand veröffentlicht video viel viele vom vor vorherige vorheriger wann waren warenkorb warum
    wasser weitere weiterführender weiterlesen welche welcher welches welt wem wen weniger werbung werden weshalb wetter wie
    wieso wird wirtschaft wissenschaft wo wohnen wurde während wärme zahlung zeige zeigen zum zur zwischen öffentliche über
    übersetzt übersetzung übersicht""".split()
)  # fmt: skip

ROMANCE = frozenset(
    """abonare abonnement abonnés accueil actualité actualités actualizado actualizat aggiornato ahora ailleurs ambiente amour
    anche anno annonces après aquel articles assine atualizado aussi autor avec aviso avoir ayer año años brasil buscar
    cerca cette chez cidade cidades ciencia citește ciência cocina comentario comentarios comentários commentaires commenter
    commenti compartilhar compartir condividi confidentialité connexion conséquent contact contacto contato contre cozinha
    cronaca cucina cultura culture cultură cuál cuándo cómo dans deportes desde despre domani dove día días dónde economia
    economie economía educação ejemplo elles empleo emploi emprego enquanto entre escrito eso esporte esportes est estas
    estos exemple externe faire favor foto fotos galería giorno hasard hasta hogar ieri ils imprimer imprimir inicio interne
    jardin lado lavoro leggi leia leurs lire légales mais maison mañana meio menos modifié moins mondo muito muy más météo
    noche nostra nostro noticias notizie notre notte notícias nous nuestra nuestro nunca nuova não oggi opinión partager
    pendant perché photos politica politică politique política porque pour pourquoi primero privacidad pubblicato publicado
    publicat publié publiée quand quel quelle quelles quello quels questa queste questi questo quién quoi qué rapport
    receitas recetas recettes recherche rechercher ricette rédigé régions salute sans santé saúde scritto según semana
    sempre settimana siempre sobre sociedad société sont sous spettacoli stampa supuesto suscripción suscríbete sănătate
    también também tarde tecnologia tecnología todas todo todos tous tout toute toutes tradotto traducción traducido
    traduction traduit traduzido traduzione tradução très tutta tutte tutti tutto vers vez vidéos voir votre vous vídeo
    vídeos économie écrit était être último știri""".split()
)  # fmt: skip

OTHER = frozenset(
    """aktualizacja aktualizováno alla allt baca bagikan berita bijgewerkt bilder bir budaya cultuur czytaj các của dari delen
    dengan denna denne detta dette devamı deze diperbarui dit dlaczego dünya economie egészség ekonomi ekonomika enemmän
    fordította fordítás frissítve för gazdaság gdzie gepubliceerd geschreven gezondheid gospodarka güncelleme gündem haberi
    haberler haberleri haku helse het hledat hogyan hol hozzászólások hvad hvem hvor hvordan hvorfor hälsa hírek ikke inte
    için jobb julkaistu kdo kdy keresés kesehatan không kiedy komentar komentarze komentáře kommentarer kommentit kuka
    kulttuuri kultur kultura kultúra közzétéve kültür lezen läs læs maailma megosztás mere mikor miksi milloin minder mindre
    missä miten mitä miért nasıl neden nerede những niet nieuws nyheder nyheter när når också også olahraga olvass onder
    onze ook opdateret oppdatert oppskrifter opskrifter opublikowano oversat oversatt paylaş politiek politiikka politik
    politika politikk polityka proč przepisy publicerad publikováno publisert päivitetty překlad reactie reacties recept
    receptek recepten recepty regio reseptit sağlık sdílet sedan selengkapnya siden sinds siyaset skrevet skriven spor
    sundhed svět szukaj søg søk sẻ talous tegen terjemahan terkini terveys tijdens trong trädgård tuin tłumaczenie tức
    udgivet udostępnij untuk uppdaterad urheilu utan uutiset vad varför vem verden vertaald vertaling vilken világ vores
    världen våra våre với waar waarom wanneer welke wereld wiadomości wie więcej yayınlanma yorum yorumlar zdraví zdrowie
    zoeken zonder zprávy çeviri çok översatt översättning økonomi číst đọc świat αγίας αγίου αθήνας αθλητισμός δημοσιεύθηκε
    διαβάστε ειδήσεις ελλάδα ελλάδας ενημερώθηκε θεσσαλονίκης κοινωνία κόσμος κύπρου μετάφραση νέα οικονομία περισσότερα
    πολιτική πολιτισμός σχόλια υγεία българия в видео где город города для до его економіка еще за здоровье и из икономика
    или к как когда коли коментари коментарі комментарии кто култура культура москвы міста місто на над наука не новини
    новости о об область області обновено обновлено общество оновлено опубликовано опубліковано перевод переклад площадь по
    под поделиться подробнее поділитися политика політика почему превод при происшествия проспект прочети публикувано района
    реклама россии россия с світ спорт суспільство технологии у уже украина украины україна україни улица фото читати читать
    чому что чтобы що экономика это як""".split()
)  # fmt: skip

COMMON_WORDS = ENGLISH | GERMAN | ROMANCE | OTHER

# Endings of abstract nouns, and the names that have them.
ABSTRACT = LazyPattern(
    r".{2,}(?:[tsc]ions?|liche[snm]?|ische[snm]?|bare[snm]?|iöse[rsnm]?|ierte[rsnm]?|ierende[rsnm]?|[a-zäöü]{4}ung|ments?|ologies|ology|ities|ships?|tät(?:en)?|schaft(?:en)?|heit(?:en)?|keit(?:en)?|ungen|tionen|ismus|ización"
    r"|[cs]ión|[cs]iones|[zs]ione|[zs]ioni|ções|ção|idades?|ität|ость|ости|ение|ения|ация|ации|ування)"
)  # fmt: skip
# How these end, tested before the pattern.
ABSTRACT_ENDS = tuple(
    """ion ions che ches chen chem are ares aren arem öse öser öses ösen ösem rte rter rtes rten rtem nde nder ndes nden ndem
    ung ment ments ologies ology ities ship ships tät täten schaft schaften heit heiten keit keiten ungen tionen ismus
    ización ión iones ione ioni ções ção idade idades ität ость ости ение ения ация ации ування ares""".split()
)
NAMES_LIKE_ABSTRACT = frozenset(
    """clement clements encarnación concepción asunción ascensión purificación consolación anunciación visitación conceição assunção
    encarnação anunciação trinidad natividad caridad""".split()
)  # fmt: skip
LONGEST_KNOWN_ENDING = 4  # letters; shorter words have no ending worth a look


def is_common_word(word: str) -> bool:
    """Tell whether a word in small letters is one of headings and menus, and of no name."""
    if word in COMMON_WORDS:
        return True
    if len(word) <= LONGEST_KNOWN_ENDING or not word.endswith(ABSTRACT_ENDS):
        return False
    return ABSTRACT.pattern.fullmatch(word) is not None and word not in NAMES_LIKE_ABSTRACT
