"""Common given names, for lines where nothing but a name says that they name a person.

A list can never be complete, and does not have to be: it is asked only where a name stands alone on its line
and no byline, mark or declaration vouches for it. Names that are words of headings too (Art, Grace, Will, Mark,
Bill, Rich, April, May, Max, Rose, Hope) are left out.
"""

from __future__ import annotations

import unicodedata

LETTERS = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "đ": "d", "æ": "ae", "ı": "i"})  # they come without a mark
GIVEN_NAMES = frozenset(
    """
    aaron abel abelardo abena abigail abraham ada adalbert adam addison adela adele adelina adeline adolfo adrian
    adriana adriano adrien afonso agata agathe agnes agnese agnieszka agostino agustin agustina ahmad ahmed ahmet
    aicha aidan aiden ailsa ainhoa aino aisha aisling aitana aitor akash akira alain alan alana alba albane albert
    alberta alberto aldo alec alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksi alena
    alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandrine alexandros alexandru
    alexei alexey alexis alfonso alfred ali alice alicia alina aline alisa alison alix allison alma aloys alvaro
    alyssa amadeo amalia amalie amanda amara amaury ambra ambre amelia amelie amina amir amit ammar amy ana anabel
    anais anastasia anders andras andre andrea andreas andree andrei andres andrew andrii andriy andrzej aneta
    angela angele angeles angelica angelika angelina angelique angelo angelos angus anika anil anisa anissa anita
    anja anjali anke ankita anna anne anneke anneli annelies anneliese annemarie annet annette annika anouk anselm
    ansgar anthony antje antoine antoinette anton antonella antonia antonin antonina antonio antti anu anuj anya
    aoife apolline archana ariadna ariane ariel arjen arjun arlette armand armando armin arnaldo arnau arnaud arne
    arno arnold aron artem arthur artur arturo arun arvid ashley ashok ashraf asif asli assunta astrid atsushi
    attila audrey auke aurelia aurelie aurelien aurore axel axelle aya ayesha ayla aylin ayse aysel aziz baptiste
    barbara barbora barry bart bartosz bashir basil bastian bastien beata beate beatrice beatrix beatriz bela belen
    ben benedetta benedict benedicta benedicte benedikt benito benjamin benny benoit berenice berit bernadette
    bernard bernardo bernd bert bertille bertrand bettina beverley bhavna bianca bilal birger birgit birgitta birte
    bjarne bjorn björn blanche blandine blaz bob bogdan bojan bonnie boris borja borut bostjan bram brandon branka
    branko brecht brenda brendan brent brian briana brice bridget brigida brigitte brita britt britta brittany bruce
    bruno bryan bryce burak burkhard byron caio caitlin calum calvin cameron camila camille candice carina carine
    carl carla carles carlo carlos carlota carlotta carly carmela carmelo carmen carol carola carole carolin
    carolina caroline carolyn casey caspar cassandra cassie catalin catalina catarina caterina cathal catherina
    catherine cathrin cathy catia cayetano cecile cecilia cecilie cedric celeste celia celina celine celso cemal
    cengiz cesar chantal chantelle charalambos charlene charles charley charlie charlotta charlotte chelsea cheryl
    chiaki chiara chidi chiharu chinedu chinua chioma chloe chris christa christelle christer christiaan christian
    christiane christin christina christine christof christoph christophe christopher christos chrystelle ciara
    ciaran cillian cindy cinzia claire clara clarisse claude claudette claudia claudio claus clea clelia clemence
    clemens clementine clotilde coen colette colin colleen concetta conchita connie conor conrad constance
    constantin constanza constanze cora coralie cordula corentin corina corine corinna corinne cornelia cornelis
    cornelius cosima cosimo costanza courtney craig cristian cristiano cristina cristobal curtis cynthia cyril
    cyrille cyrus daan dagmar dagny daiana daisuke damian damiano damien damir damjan dana danica daniel daniela
    daniele danielle danijel danila danilo danny danuta daria darija dario dariusz darko darrell darren darya dave
    david davide davor davy dawid debbie debora deborah debra declan deepa deepak deepika deirdre dejan delia
    delphine demetrio denis denisa denise deniz dennis denys derek deshawn desiree detlef detlev devin dhruv diana
    diane diarmuid didier diederik diego dieter dilip dimitar dimitra dimitri dimitris dina dinesh diogo dirk divya
    dmitri dmitriy dmitry dmytro dobromir domenica domenico domingo dominic dominik dominika dominique donald donna
    doreen dorian doriane dorien doris dorota dorothea dorothee dorothy dorte doug douglas dragan drazen duarte
    duncan dunja dusan duygu dylan eamon eamonn ebba eberhard ebru ece eckart eckhard edda eddie edgar edita edith
    edmund edna edo edoardo edouard eduard eduarda eduardo edvard edvin edward edwin eero efe efrain efstathios egon
    eileen eilidh einar eino eira eirik ekaterina ekrem elaine elchin eleanor elena elia elias elif elin eline elio
    elisa elisabet elisabeth elisabetta elisavet elise elissa elizabeth elizaveta elke ella ellen ellinor elliot
    elliott elly elmar elodie eloi eloise elsa elsbeth elsie elvira elzbieta emanuel emanuela emanuele emeka emeline
    emerson emil emilia emiliano emilie emilija emilio emily emine emir emma emmanuel emmanuelle emmet emre enda
    endre engin enrica enrico enrique enzo eoghan eoin erdogan eric erica erich erik erika erin erlend ermanno
    ernesto ernst errol erwan erwin erzsebet esra esteban estefania estela estelle ester esther ethan etienne etta
    eugen eugene eugenia eugenio eunice eva evan evangelos evelina eveline evelyn evelyne evgenia evgeny evi ewa
    ewan ezequiel ezra fabian fabienne fabio fabiola fabrice fabrizio facundo fadi faisal farah farid fatih fatima
    fatma fatou fausto fay faye federica federico felicia felicitas feliks felipa felipe felix ferdi ferdinand
    ferenc fergus fernanda fernando ferran ferruccio fidel filip filipa filipe filippa filippo fiona fiorella flavia
    flavio flora florentina florian florin floris folke frances francesca francesco francis francisco franck
    francois frank franz françois fraser fred frederic frederick frederik fredrik freek freya frida frieda
    friedemann frieder friederike friedhelm friedrich frode frédéric fulvio gabor gabriel gabriela gabriele
    gabriella gael gaelle gaetan gaetano gage galina ganesh garance gareth garrett garry gary gaspar gaspard gaston
    gaurav gavin gavriel gemma genevieve gennaro genny geoff geoffrey geoffroy georg george georges georgina
    georgios geraint gerald geraldine geraldo gerard gerardo gerben gerd gerhard gerlinde germain gerrit gerry gert
    gertrud ghislain giacomo giada gian gianfranco gianluca gianmarco gianna gianni gianpaolo gilbert gilda gildas
    giles gilles gillian gina ginevra ginny gino giorgia giorgio giorgos giovanna giovanni gisela gisele gitta
    giulia giuliana giuliano giuseppe giuseppina gizem gjergj glen glenda glenn glenys gloria gonzague gonzalo goran
    gordana gordon goro gosta gottfried graeme graham grainne graziella greg grega gregoire gregor gregorio gregory
    greta gretchen grethe grigoris grzegorz gudrun guenter guglielmo guido guilherme guillaume guillem guillermo
    gulsah gunilla gunnar gunter gunther gustav gustave gustavo guus gwen gwenaelle gwendolyn gyorgy haakon habib
    hadley hakan hakim hakon halil halina hamid hamza hanna hannah hanne hanneke hannele hannes hanns hannu hans
    harald haris harish harold harriet harry haruka haruki harvey hasan hassan hayley heather hector hedda hedvig
    hege heidi heike heiko heiner heini heinrich heinz helen helena helene helga hella helle helmut hemant hendrik
    henny henri henriette henrik henrika henrike henry henryk herbert heribert hermann hermine hermione hernan herve
    hilary hilda hilde hildegard hillary hiroki hiroko hiromi hiroshi hisham hodan holger hortense hristo hubert
    hugh hugo hugues huseyin hussein hyacinthe iago iain ian ibai ibon ibrahim ignacio ignacy ignasi ignazio igone
    igor iker ilaria ilija ilka ilkka ilknur ilona ilse ilya iman imke imma immanuel imogen imran imre inaki inbal
    ineke ines inga inge ingeborg inger ingmar ingo ingrid ingvar inka inken inmaculada ioana ioanna ioannis ionut
    ippolita irena irene irfan irina iris irma irmgard irvin isa isaac isaak isabel isabela isabella isabelle
    isadora ishaan isidora isidro ismael ismail isobel isolde istvan itziar ivan ivana ivar ivica ivo ivona iwan
    iwona izabela izaskun jaakko jacek jacinta jack jackie jacob jacobo jacopo jacqueline jacques jada jago jaime
    jairo jakob jakov jaleel jamal james jamie jamila jan jana jane janet janice janina janine janis janne janos
    janusz jared jari jarmila jarno jaroslav jaroslaw jasmin jasmina jasmine jasminka jason jaume javad javed javier
    jaxon jayne jean jeanette jeanne jeannette jeannine jeff jeffrey jelena jelle jemele jemima jemma jenna jenni
    jennie jennifer jenny jens jeremy jeroen jerome jerry jerzy jesper jess jesse jessica jessie jette jill jim
    joachim joakim joan joana joann joanna joannah joanne joao joaquim joaquin joaquina jocelyn jocelyne jochem
    jochen jodie joe joel joelle joerg joey johan johann johanna johannes john jolanda jolanta jolene jonas jonathan
    joni joost jordana jordi jorge jorgen joris jorn joscha jose josef josefa josefina josefine josep joseph
    josephine josh joshua josiane josie josip josé jovan jovana joyce jozef jozsef joão juan juana juanita judit
    judith judy jukka jules julia julian juliana juliano julie julien juliet julieta juliette julika julio junko
    juraj jurgen jurgis juri jussi justin justine justyna juta jytte jérôme jörg jürgen kadir kai kaisa kaja kajsa
    kamal kamil kamila kanako karan karel karen kari karim karin karina karl karla karlijn karolin karolina karoline
    karsten karthik kasia kaspar kasper katalin katarina katarzyna kate katerina katharina katherine kathi kathleen
    kathrin kathrine kathryn kathy katia katie katinka katja kato katri katrin kavita kavitha kay kazimierz kazuki
    kazuo keiko keir keisha keith kelechi kelly kelsey kemal ken kendra kenji kennedy kenneth kenny kerem kerri
    kerry kerstin kestutis kevin khadija khalid kiara kieran kiki kim kinga kiran kiril kirsi kirsten kirstin kirsty
    kjell kjersti klaas klara klaus klemens knut koen kofi konrad konstantin konstantinos konstanze korbinian kostas
    kris krishna kristel kristen kristian kristiina kristin kristina kristof kristoffer krisztina krystian krystyna
    krzysztof kurt kwabena kwame kwasi kyle kyoko kyra kyriakos ladislav laetitia laila lakshmi lambert lana lara
    larry lars lasse laszlo latisha latoya laura laure laureen lauren laurence laurent lauri laurie laurin lauritz
    lavinia lazar lea leah leandra leandre leandro leanne lech leda leif leila lejla leleti len lena leni lenka
    lennard lennart lennox leocadie leon leona leonard leonardo leone leonhard leonid leonida leonie leonor leonora
    leopold leopoldo leroy lesley leslie leszek leticia lettie levente levi lewis leyla lia liam liana liane lidia
    lidija lieke lieselotte lieve ligia liisa lilian liliana lilli lilly lina linda lindsay lindsey linea linnea
    linus lior lisa lisbeth lise lisette liz ljiljana ljubica llorenc lloyd lluc lluis loic lois lone loreen lorelei
    lorena lorenzo loreta loretta lori lorna lorraine lothar lotta lotte lou louella louis louise louison lovisa
    loys luana luba lubomir luc luca lucas luce lucia lucian luciana luciano lucie lucien lucienne lucija lucile
    lucille lucinda lucio lucjan lucrezia lucy ludek ludger ludmila ludo ludovic ludovica ludwig luigi luigia luis
    luisa luisella luka lukas lukasz luke luther lutz lyanne lydia lydie lyle lynda lyndsey lyne lynn lynne lysann
    lyudmila maaike maarit maarten maartje mabel macarena maciej maddalena madeleine madeline madhav madhu mads
    maelle maeve mafalda magali magda magdalena maggie magnhild magnus mahesh mahmoud maialen maik maike mailin
    maire mairead maite maja makoto malcolm malene malgorzata malgosia malik malin mallory malou malte mamadou mandy
    manfred manfredo manish manja manoel manoj manolis manon mansour manu manuel manuela manuele mara marc marcel
    marcela marcelle marcello marcelo marcin marco marcos marcus margaret margarete margarethe margarida margarita
    margaux margherita margit margo margot margret margriet marguerite mari maria marian mariana marianela marianna
    marianne mariano maribel marica maricela marie marieke mariella marielle marietta marijke marijn marika mariko
    marilena marilyn marina marine marinella marino mario marion maris marisa marisol marissa marit marita mariusz
    marja marjan marjolaine marjolein marjorie marjut markku marko markus marleen marlen marlene marlies marlis
    marlon marta marten martha martial martijn martin martina martine martino martti marty martyn martyna marvin
    mary maryam marylene masaki masashi massimiliano massimo matei matej mateja mateo mateus mateusz matevz mathew
    mathias mathieu mathijs mathilda mathilde mathis mathys matias matilda matilde matjaz matteo matthew matthias
    matthijs matthis matti mattia mattias maud maura maureen mauri maurice mauricio mauro maxence maxim maxime
    maximilian maximiliano maxine maxwell maya mayte mechthild mechtild meena meera megan mehdi mehmet mel melania
    melanie melina melinda meline melissa melita melvin mercedes meredith merel merete merle mert meryem mette mia
    micaela michael michaela michail michal michala michalis micheal michel michelangelo michele michelle mickael
    mie mieke mietek miguel mihaela mihai mihail mikael mikaela mike mikhail mikkel mikko mikolaj mila milan milana
    mildred milena milica milla millie milos milou ming minna mio mira mireia mireille mirela mirella miren miriam
    mirjam mirka mirko miroslav miroslava miroslaw mirta misha mitchell mitja mitsuki mohamed mohammad mohammed
    mohan mohit moira moises mojca mona moncef moni monica monika monique monja monserrat montserrat morag morgan
    moritz morten moshe muhammad mukesh murat muriel murielle mustafa mylene myriam myrna naama nabil nacho nada
    nadeem nadege nadezhda nadia nadine nadja nagore naja najib najla namrata nanako nancy nanda nanette nanna naoki
    naoko naomi narendra natacha natalia natalie natalija natalya natanael natasa natasha nathalie nathan nathania
    nathaniel natividad naveed naveen nawal nazli neal ned neda neha neil neila nele nelida nella nelly nelson
    nemanja nenad nerea nermin nestor neus neve nevena neville ngozi niall niamh nicanor niccolo nicholas nick nicki
    nicla nicol nicola nicolas nicole nicoletta nicolette nicolo nidal niels nigel nika nike nikhil nikita nikki
    niklas nikola nikolai nikolaj nikolaos nikolas nikolaus nikos nilgun nils nima nimrod nina ninette nino nira
    nisha nitin niv noa noah nobuko noel noelia noelle noemi noemie nora norbert nordin noreen norma norman normand
    noura nuno nuria nurit oana octavia octavio odette odile odin ofelia ofer oihana oisin ola olaf olav ole oleg
    oleksandr oleksii olena olenka olga oliver olivia olivier oliwia ollie olof olympe omar omer oona orhan oriana
    orietta oriol orla orlando ornella orsolya ortrud osama oscar oskar osman oswald othmar ottavia ottilie otto
    ousmane outi ove owain owen oya ozan ozgur ozlem pablo paco padraic padraig paivi pamela pamina panagiotis panos
    paola paolina paolo parisa pascal pascale pasi pasquale patrice patricia patricio patrick patrik patrizia
    patrizio patryk patsy paul paula paulette pauli pauliina paulina pauline paulino paulo pavel pavla pavlos pawel
    payam pedro peer peggy pekka pelle penelope pepe percy pere peregrine pernilla pernille perrine peter peteris
    petr petra petri petros petteri petur phil philip philipp philippe phillip piedad pier piera pierce piero pierre
    pierrick piet pieter pietro pinar piotr pirkko piroska poul prakash pramod pranav prasad prashant pratik preeti
    primoz prisca priscila priscilla priya priyanka przemyslaw quentin quim quinn quintin quirin rabea rachael
    rachel rachelle rachida radek radhika radka radmila radoslav radoslaw radu rafael rafaela rafal raffaele
    raffaella rafi raghav rahel rahim rahul raimo raimon raimund rainer raisa raj raja rajat rajeev rajesh rajiv
    rakel rakesh ralf ralph ramesh rami ramin ramiro ramon ramona randall randi rania ranjit raoul raphael raquel
    rasa rashid rashmi rasmus rastko raul ravi raymond raymonde raymund razvan rebecca rebecka rebeka rebekah
    rebekka refik regina reginald regine regis reiko reima reinaldo reiner reinhard reinhold reinier reinout reka
    remco remi remigiusz remo remy rena renata renate renato renaud rene renee rené resul reuben reut reza rhea
    rhiannon rhona rhonda rhys ria riad rianne ricarda ricardo riccarda riccardo richa richard richelle rick ricky
    rieke riikka rik rike riley rima rina rinat rino risto rita ritchie ritu rob robbie robby robert roberta roberto
    robin robyn rocco rochelle rod rodger rodney rodolfo rodolphe rodrigo roel rogelio roger rogerio rohan rohit
    roisin roland rolando rolf romain romaine roman romana romane romeo romina romuald romy ron ronald ronan roni
    ronja ronny roope roosa rory rosa rosalia rosalie rosalind rosalinda rosamund rosanna rosanne rosaria rosaura
    rosella roselyne rosemarie rosemary rosie rosina rosita ross roswitha rowan rowena roxana roxane roxanne roy
    royce ruairi ruben rudi rudiger rudolf rudolph rudy rui rune rupa rupert russ russell ruta ruth ruud ruxandra
    ryan ryszard saad saana saara sabina sabine sabri sabrina sacha sadia sadie safa saga sahar saif sakari sakshi
    saku salah saleh salim salima salla sally salma salome salvatore samantha samara sameer sami samir samira sampo
    samu samuel samuele samuli sanaa sandeep sander sandor sandra sandrine sandro sanela sanja sanjay sanjeev sanna
    santi santosh saoirse sara sarah sari sarina sarita sasa sascha sashi saskia satish satoshi satu saturnino saul
    saulius saverio savina schirin scott seamus sean sebastiaan sebastian sebastiano sebnem selin selina selma semih
    semra senta sepp serafina serap serdar serena serge sergei sergey sergi sergio serguei serhii seth severin
    severine sevgi sezen shahid shaila shakira shalini shane shania shankar shannen shannon shanti shari sharif
    sharmila sharon shashi shaun shauna shawn shay shea sheena shehzad sheila shekhar shelby sheldon shelley shereen
    sherry sheryl shinji shira shiv shivani shlomo shoko shona shreya shubham shyam sian sibel sibylle sidney
    sidonie siegfried sietske siggi sigmund signe sigrid sigurd silas silje silke silvana silvano silvester silvia
    silvie silvio simeon simge simin simon simona simone simonetta sina sinan sindre sinead siobhan siri sirpa
    sissel siv sjoerd slavica slavko slawomir snezana sofia sofiane sofie sofija soile solange solene solveig soma
    somaya sona sonay sondra sonia sonja sophia sophie soren sorin sotiris soumaya spencer spyros srdjan stacey
    stacie stacy staffan stan stanislas stanislav stanislaw stanley stefan stefania stefanie stefano stefanos
    steffen steffi stein stelios stella stepan stephan stephane stephania stephanie stephanus stephen steve steven
    stewart stig stina stine stjepan stuart sturla stéphane subhash suchitra sudha sudhir sue suhail sujata sukhdeep
    sulaiman suman sumit sunil sunita suraj suresh susan susana susann susanna susanne susi susie suvi suzan suzana
    suzanne suzy svante svein sveinn sven svenja svetlana svitlana swantje swati sybille sylke sylvain sylvana
    sylvester sylvia sylviane sylvie symeon synnove szilvia szymon sébastien tabea tabitha tadej tadeusz taha tahir
    taina takashi takeshi talia tallulah tamar tamara tamas tamika tancredi taneli tanguy tania tanja tanvi tanya
    tapio tara tarek tariq taru taryn tasha tatiana tatjana tatu tatyana tea ted teemu tejas telma tenzin teo teodor
    teodora teodoro terence teresa terhi terje tero terrence terry tess tessa thais thanos thea thekla thelma theo
    theodor theodora theodore theodoros theophile theresa therese theresia thiago thibaud thibault thibaut thiemo
    thierno thierry thijs thilo thomas thor thora thorben thorsten thorvald tiago tiana tiberiu tibor tiffany tiina
    tiitta tijana tilda till tilly tilman tilo tim timea timm timo timon timothee timothy tina tineke tiphaine tirza
    titus tiziana tiziano tjark tobi tobiah tobias toby todd todor tom tomas tomaso tomasz tomaz tomi tomislav
    tommaso tommi tommy toni tonia tonino tonje tonke tony tonya toomas torben tord tore torgeir toril torkel
    torsten torunn tove toya tracey tracy travis trent trevor trine trisha tristan tristana trond trudi trudy
    tsvetana tudor tuija tuncay tuomas turid tuuli tymoteusz tyrone tzvetan ubaldo udo ueli ugo ugur ulf uli ulla
    ullrich ulrich ulrico ulrik ulrika ulrike ulysse umberto umut unai unni uriel uros urska ursula urszula uschi
    usman uta ute uwe uzma vaclav vaibhav val valdemar valdis valentin valentina valentine valentino valere valeria
    valerie valerija valerio valery valter vanda vanessa vangelis vanja vappu vasco vasil vasile vasilis vassilis
    veena veera veikko venla vera verena verity verner veronica veronika veronique vesna vibeke vicent vicente vicki
    vickie vicky victor victoria vidar vidya vigdis vijay vijaya vikas vikram viktor viktoria viktorija viljami
    ville vilma vilmos vimal vinay vince vincent vincenzo vinicius vinod violetta virgil virgilio virginia virginie
    vishal visnja vito vittoria vittorio vivek vivian viviana viviane vivien vivienne vlad vladan vladimir vladimira
    vladislav vlasta vojtech volha volker volodymyr vytautas wafa waldemar walid walter waltraud warwick wassim
    wenche wendelin wendell wendy wenke werner wesley whitney wibke wiebke wiktor wiktoria wilfred wilfried wilhelm
    wilhelmina wilhelmine wilko willa willem willemijn willi william willie willis wilma winfried winifred winnie
    winona winston wioletta wladyslaw wojciech wolfgang wolfram wout wouter wyatt wynn xabier xander xaver xavi
    xavier xenia ximena xiomara xoan yael yagmur yago yair yamina yana yanis yann yanni yannick yannis yara yaroslav
    yasemin yash yasin yasmin yasmina yasmine yasser yasuko yehuda yelena yeliz yevgeny yigit yilmaz ylva yngve
    yoann yoav yohan yoko yolanda yolande yonatan yoram yosef yoshiko yossi youcef younes youness yousef youssef
    yukiko yulia yuliya yumi yuri yuriy yusuf yuval yvan yves yvette yvo yvonne zac zach zachary zack zahra zaid
    zaina zainab zbigniew zdenek zdenka zehra zeina zelda zeljko zeno zeynep zhanna zineb zlata zlatan zlatko zoe
    zoey zofia zoltan zoran zorica zsofia zsolt zsuzsanna zuzana zuzanna zygmunt
    """.split()
)


def is_given_name(word: str) -> bool:
    """Tell whether a folded word is in the list, with or without the marks of its letters: "jérôme", "paweł"."""
    if word in GIVEN_NAMES or word.isascii():
        return word in GIVEN_NAMES
    decomposed = unicodedata.normalize("NFD", word.translate(LETTERS))
    return "".join([letter for letter in decomposed if not unicodedata.combining(letter)]) in GIVEN_NAMES
