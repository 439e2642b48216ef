// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/function_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/language_tag.h"

namespace amparo::pack {
namespace {

struct List {
    std::string_view language;  // the first subtag
    std::string_view words;     // folded, a space before and after each
};

constexpr std::array lists = std::to_array<List>({
    {"en",
     " a ask asked said somebody someone tell a about after all also am an and any are as at be because been "
     "being but by can cant cause could did "
     "didnt do "
     "does doing dont even for from get gets getting give going gonna gotta got had has have he her here him "
     "his how "
     "i idk if im in into is it its just know like make me my need no not now of on one or our out please "
     "really rn s "
     "says she should so some something t take than that thats the their them then there they theyre theyll "
     "thing "
     "things this to told too up us want wanted wants was we were what whats when where which who why will "
     "with "
     "would you your ya u wont wouldnt isnt arent wasnt werent hasnt havent hes shes ive lets come came went "
     "still germany austria usa america "},
    {"es",
     " a al algo asi aun aqui como con cual cuando da de del desde dice dicen donde e el ella ellos en era "
     "es esa ese "
     "eso esta estan estar este esto estoy fue ha hace hacer hago han hasta hay iba ir la las le les lo los "
     "mas me mi "
     "mis muy ni no nos o para pero por porque pq puede pueden puedo q que quien quiere quieren quiero saber "
     "se ser si "
     "sin sobre son su sus tan te tengo tiene tienen tu tus un una uno unos va van voy y ya yo xq ando andan "
     "anda soy eres fui fueron necesito verdad alemania austria "},
    {"de",
     " aber alle als also am an auch auf aus bei beim bekommen bin bis bist da damit dann darf darum das "
     "dass dem den "
     "denn der des die dir doch du duerfen durfen ein eine einem einen einer eines er es fur fuer ganz gar "
     "gibt grad "
     "hab habe haben hat hatte ich ihm ihn ihr im immer in ist ja jetzt kann keine keinen keiner komme "
     "kommen man mal "
     "mein meine meinem meinen meiner mich mir mit muss nach nicht nimmer nix noch nur ob oder rein "
     "schon sein "
     "sich sie sind so soll sollen tun uber ueber um und uns vom von vor wann war warum was weg weil wenn "
     "wer werd "
     "werde werden wie will wir wird wo wollen zu zum zur deutschland osterreich bitte sagen sagt sagte "},
    {"fr",
     " a ai ya jai jsuis kesk keske fai sais dit dis quil dois aller au aux avec avoir c ca ce ces cette "
     "chez comment d dans de des dois doit du elle elles en est et "
     "etre fait "
     "faire il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nous on ont ou par pas peut "
     "peuvent "
     "peux plus pour pourquoi qu quand que quel quelle qui quoi s sa sans se ses si son sont suis sur t ta "
     "te tu un "
     "une va vais veulent veut veux vont vous y jfais jdois jpeux faut font disent cest allemagne autriche "},
    {"pt",
     " a ai ne oq fala falou falam disse dizem pro pros acho indo ver a ao aos as com como da das de dela "
     "dele deles do dos e ela ele eles em entre era esta estao estou eu "
     "fazer faco "
     "foi isso isto ja la mas me meu meus minha minhas na nao nas no nos o os ou para pra pro por porque "
     "posso pode "
     "podem q quando que quem quer querem quero se sem ser seu sua sao so tem tenho to ta um uma vai vou "
     "voce vc preciso tou fiz tava alemanha austria "},
    {"ht",
     " a ak al an anba ap ape avek ba ban bay bo ca de deja di do e eske fe fet gen genyen ki kijan kisa "
     "kote konsa la "
     "le li m mwen mw menm mesye n nan nou ou pa pou poukisa pral sa se si sou te ta tou vin vle w y ye yo "
     "yon map yap lap nap almay otrich etazini "},
    {"ru",
     " а без бы был была были было быть в вам вас во вот все всех вы где да для до его ее если есть еще же "
     "за и из или "
     "им их к как какие какой когда кто ко ли мне меня мы на надо нам нас не него нет ни но ну о об он она "
     "они от по "
     "при про с свой себя со так там то тоже только ты у уже хотят хочу хочет чего чем что чтоб чтобы чо че "
     "это я мой "
     "моя мои моего моей моих меня могу можно нужно нельзя делать германия германии австрия австрии сша мной "
     "мое сказали говорят "},
    {"uk",
     " а або але без би був була були бути в вам вас вже ви від він вона вони все всіх да де для до є його "
     "її з за зі і "
     "із й іх їх як яка який які коли кому куди ли мене мені ми мій моя моі мої моє моєі на нам нас не ні но "
     "ну о об "
     "по при про та так там те ти то тут у у хоче хочу хочуть хто це цей ця чи чого чому що щоб шо я можна "
     "можу треба "
     "робити робить далі сказав сказала каже кажуть іі іх німеччина німеччині австрія австріі сша мною "},
    {"tr",
     " ama artik bana bazi ben beni benim bi bir biz bize bizi bu bunu cok da daha de degil diye ediyor "
     "edecek eder "
     "edeyim eger gibi hic icin ile ise istiyor istiyorlar istiyorum kadar ki kim mi mu mı musun miyim muyum "
     "ne neden "
     "nasil nerede o olarak oldu olur olursa onlar onu onun sen siz su ve var veya ya yap yapabilirim "
     "yapacagim "
     "yapmaliyim yapcam yok zaman hangi acaba gerek lazim almanya almanyada avusturya avusturyada amerika "
     "amerikada dediler diyor "},
    {"ar",
     " في من علي الي عن مع هل ما ماذا كيف اين متي لماذا ليش شو ايش وش انا انت هو هي هم نحن هذا هذه ذلك التي "
     "الذي لا لم "
     "لن ان او و ثم قد كان عم بدي بدهم بدي عندي عندك لي لك له لها اذا كل بعد قبل حتي لازم ممكن يمكن اعمل "
     "افعل وين "
     "كنت مش مو هاد شي المانيا بالمانيا النمسا بالنمسا امريكا بامريكا "},
    {"fa",
     " در از به با براي را رو و يا كه اين ان من تو او ما شما انها چه چي چيه چرا چطور چگونه كجا كي است هست "
     "هستم هستند "
     "نيست بود شد شده شود ميشود كنم كنيم كند كنند كرد كرده ميكنم ميكنند ميخواهم ميخواهند ميخوام ميخوان بايد "
     "نبايد هم تا "
     "اگر اگه هر يك يه داريم دارم دارد دارند ام اند بر چكار كار اونا المان اتريش امريكا ميگن گفتن "},
    {"zh",
     " 我的 我要 要我 我们 你们 他们 怎么 么办 怎样 什么 可以 以吗 能不 不能 不可 是不 不是 没有 有没 应该 "
     "该怎 这个 那个 这是 的人 "
     "了我 我在 在我 我被 他被 想要 我想 我该 我能 怎么 如果 德国 奥地 地利 美国 "},
});

}  // namespace

bool is_function_word(std::string_view word, std::string_view language) {
    const std::string_view subtag = base::primary_subtag(language);
    const auto* list =
        std::find_if(lists.begin(), lists.end(), [&](const List& each) { return each.language == subtag; });
    if (list == lists.end()) return false;
    return list->words.find(' ' + std::string(word) + ' ') != std::string_view::npos;
}

}  // namespace amparo::pack
