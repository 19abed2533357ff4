"""Common given names, for lines where nothing but a name says that they name a person.

A list can never be complete, and does not have to be: it is asked only where a name stands alone on its line
and no byline, mark or declaration vouches for it. Names that are words of headings too (Art, Grace, Will, Mark,
Bill, Rich, April, May, Max, Rose, Hope) are left out.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abigail adam adrian adriana aidan aisha alan albert alberto alejandra alejandro alessandra alessandro alex
    alexa alexander alexandra alexandre alexis alfonso alfred ali alice alicia alison allison alma alvaro amanda amelia
    amir amy ana anastasia andrea andreas andrei andres andrew andrzej angela angelica angelina anita anja anna anne
    annette annika anthony anton antonia antonio arjun arnold arthur arturo ashley astrid audrey axel barbara beatrice
    beatriz ben benedict benjamin bernard bernd bert bianca birgit bjorn björn bob boris brandon brenda brendan brent
    brian bridget brigitte brittany bruce bruno bryan caitlin camila camille carina carl carla carlo carlos carmen
    carol carolina caroline carolyn cassandra caterina catherine cecilia cedric celeste celine chantal charles
    charlotte chelsea cheryl chiara chloe chris christa christian christiane christina christine christoph christophe
    christopher cindy claire clara claudia claudio clemens colin connie constance courtney craig cristian cristina
    curtis cynthia daniel daniela daniele danielle danny darren dave david dawid deborah debra denis denise dennis derek
    diana diane diego dieter dimitri dirk dmitri dominic dominik dominique donald donna doris dorothy douglas doug
    dylan eddie eduardo edward edwin eileen elaine elena eleanor elisa elisabeth elise elizabeth ella ellen elliot
    emilia emilie emilio emily emma enrique eric erica erich erik erika erin ernst esther ethan eugene eva evan evelyn
    fabian fabio fatima federica federico felicia felipe felix ferdinand fernanda fernando fiona florian frances
    francesca francesco francis francisco franck francois françois frank franz fred frederic frédéric frederick
    frederik friedrich gabriel gabriela gabriele gareth gary gavin geoffrey george georg gerald gerard gerhard gianluca
    gilbert giorgio giovanni giulia giuseppe gisela gloria gordon graham greg gregor gregory guido guillaume guillermo
    gustavo hannah hanna hannes hans harald harold harry hassan heather hector heidi heike heinrich heinz helen helena
    helene helga helmut hendrik henri henrik henry herbert hermann holger hugo hussein ian ibrahim ignacio igor ilona
    ines ingrid irene irina iris isaac isabel isabella isabelle ivan jack jackie jacob jacqueline jacques jaime jakob
    james jamie jan jana jane janet janine jared jasmin jasmine jason javier jean jeff jeffrey jennifer jenny jens
    jeremy jerome jérôme jesse jessica jill jim joachim joan joanna joanne joao joão jochen joe joel joerg jörg johan
    johann johanna johannes john jonas jonathan jordi jorge jose josé josef joseph josephine joshua juan judith julia
    julian juliana julie julien juliette julio jurgen jürgen justin kai karen karim karin karl karla kate katharina
    katherine kathleen kathrin kathryn kathy katie katja katrin kelly ken kenneth kerstin kevin khalid kim kirsten
    klaus knut kristen kristian kristin kristina kurt kyle lara larry lars laura lauren laurence laurent lea leah
    leonard leonardo leonie leonor lena lennart leslie leticia liam linda lindsay lisa liz lisette lorenzo louis
    louise luc luca lucas lucia luciana lucie lucy ludwig luigi luis luisa lukas luke lydia lynn maggie magdalena
    magnus mahmoud maike maja malte manfred manuel manuela mara marc marcel marcelo marco marcos marcus margaret
    margarita margot maria marian mariana marianne marie marina mario marion marlene marta martha martin martina
    mary mateo matthew mathias mathieu matteo matthias maureen maurice mauricio maya megan melanie melissa mercedes
    meredith michael michaela michel michele michelle miguel mike milan mira miriam mitchell mohamed mohammad mohammed
    monica monika monique morgan muhammad nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel
    neil nelson niall nicholas nick nicola nicolas nicole niels nikhil niklas nils nina noah nora norbert norman olaf
    oleg olga oliver olivia olivier oscar oskar otto owen pablo pamela paola paolo pascal patricia patrick paul paula
    paulo pauline pedro peggy penelope peter petra phil philip philipp philippe phillip pierre pierce piotr priya
    rachel rafael rainer raj ralf ralph ramon raphael raquel raymond rebecca regina reinhard renate rene rené ricardo
    riccardo richard rita robert roberta roberto robin rodrigo roger roland rolf roman ronald rosa rosemary ross roy
    ruben rudolf russell ruth ryan sabine sabrina sally samantha samuel sandra sandrine sara sarah sascha scott sean
    sebastian sébastien serena serge sergei sergey sergio shannon sharon shawn sheila shelby sibylle sigrid silke
    silvia simon simona simone sofia sonia sonja sophia sophie stacey stacy stanley stefan stefania stefanie stefano
    stella stephan stephanie stephane stéphane stephen steve steven stuart sue susan susanna susanne suzanne sven
    svetlana sylvia tamara tania tanja tara tatiana ted teresa terry thea theodor theodore theresa thierry thomas
    thorsten tiffany till tim timo timothy tina tobias todd tom tomas tommaso tommy tony torsten tracy trevor tristan
    ulf uli ulrich ulrike ursula uta ute uwe valentin valentina valeria valerie vanessa vera veronica veronika victor
    victoria vijay viktor viktoria vincent vincenzo virginia vivian vladimir volker walter wendy werner wilhelm
    william willem wolfgang xavier yannick yasmin yves yvonne yusuf zoe
    """.split()
)
