// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/need_words.h"

#include <algorithm>
#include <array>

#include "base/language_tag.h"

namespace amparo::compiler {
namespace {

constexpr std::array needs = std::to_array<std::string_view>({
    "raid",
    "detained",
    "locate",
    "legal",
    "court",
    "work",
    "violence",
    "crisis",
    "children",
    "family",
    "protest",
    "status",
    "complaint",
    "emergency",
    "consulate",
});

struct Spoken {
    std::string_view language;                         // the first subtag
    std::array<std::string_view, needs.size()> words;  // of each need, in their order
};

// English first: it stands in where we know no others.
constexpr std::array spoken = std::to_array<Spoken>({
    {"en",
     {{
         "report raid raids redada ice migra immigration agents near me here",
         "detained detention arrested taken locked up jail held prison",
         "find locate where missing looking for lost disappeared",
         "lawyer attorney free legal help advice represent",
         "court hearing date judge case appointment",
         "work job boss employer worker employee workplace fired unfair treatment pay injured injury "
         "accident fell ladder roof unsafe overtime unpaid hours owed owes me weeks wages stolen report me",
         "violence abuse beats hits hit hurt partner husband threatened attacked rape victim stepfather "
         "touches touched sister daughter forced marriage",
         "crisis suicide suicidal kill myself die dying depressed hopeless panic talk to someone lonely "
         "alone live anymore end it hurt myself "
         "sleep war nightmares sad crying tired nobody anxious scared",
         "child children kid kids son daughter minor baby teenager alone border nephew niece crossed "
         "unaccompanied runaway bullied",
         "family relatives husband wife mother father brother sister",
         "protest demonstration march arrested activist",
         "status case application papers visa permit progress check my where is",
         "complain complaint report treated badly mistreated discrimination racism abuse unfair guard guards "
         "beat hit officer officers accent insulted "
         "landlord flat refused",
         "emergency urgent help danger ambulance fire police poison poisoned swallowed drank bleach "
         "chemicals bleeding heart attack accident doctor "
         "wake breathing breathe unconscious choking overdose pills burned stabbed shot detergent "
         "dishwasher",
         "consulate embassy passport my country",
     }}},
    {"es",
     {{
         "reportar redada redadas migra aqui cerca agentes",
         "detenido detenida detencion arrestado preso encerrado carcel agarraron llevaron",
         "buscar encontrar donde desaparecido perdido paradero",
         "abogado abogada gratis barato ayuda legal consejo asesoria",
         "corte cita audiencia fecha juez caso tribunal",
         "trabajo patron jefe empleo empleador trabajador despido corrieron pago sueldo accidente lastimado "
         "caí andamio escalera seguridad horas extras me deben debe semanas meses sueldo",
         "violencia abuso golpea pega maltrato lastimar pareja marido esposo amenaza violacion victima "
         "padrastro toca manosea hija hermana",
         "crisis suicidio suicidarme matarme morir morirme deprimido desesperado panico hablar solo vivir "
         "quitarme la vida solo sola alguien con quien hablar "
         "dormir duermo guerra pesadillas triste llorar cansado nadie",
         "nino nina ninos hijo hija hijos menor bebe joven solo cruzó frontera sobrino sobrina",
         "familia familiar esposo esposa madre padre mama papa hermano hermana",
         "protesta manifestacion marcha arrestado activista",
         "estatus caso tramite solicitud papeles visa permiso estado de mi checar revisar cómo va",
         "queja quejarme quejarse denunciar denuncia maltrato discriminacion racismo injusto guardia golpeó "
         "pegó oficial acento "
         "piso alquiler rechazaron",
         "emergencia urgente ayuda peligro ambulancia bomberos policia veneno tomó cloro tragó sangre "
         "infarto accidente doctor "
         "despierta respira inconsciente desmayo ahoga pastillas quemado apuñalado lavavajillas",
         "consulado embajada pasaporte mi pais",
     }}},
    {"de",
     {{
         "razzia kontrolle melden",
         "festgenommen verhaftet haft abschiebehaft eingesperrt gefangnis notdienst",
         "suchen finden verschwunden vermisst weg wo",
         "anwalt anwaltin rechtsanwalt kostenlos gratis rechtsberatung hilfe",
         "gericht termin verhandlung richter verfahren",
         "arbeit job chef arbeitgeber firma lohn gekundigt kollegen unfall verletzt gestürzt überstunden "
         "geld nicht bekommen monate schuldet bezahlt",
         "gewalt schlagt geschlagen haut bedroht missbrauch vergewaltigt opfer partner mann stiefvater fasst "
         "an tochter schwester onkel zwangsheirat",
         "krise suizid selbstmord umbringen sterben leben nicht mehr verzweifelt angst traurig reden allein "
         "jemand zum reden nachts einsam mag nicht mehr "
         "schlafen schlaf krieg alptraum albtraum weinen müde niemand depression",
         "kind kinder sohn tochter jugendliche baby minderjahrig abgehauen weggelaufen gemobbt mobbing "
         "schule papa mama eltern schlagen",
         "familie angehorige mann frau mutter vater bruder schwester",
         "demo demonstration protest festgenommen",
         "status antrag papiere visum aufenthalt amt wo ist mein stand",
         "beschwerde beschweren melden anzeige diskriminierung rassismus benachteiligung unfair beleidigt "
         "geschlagen ungerecht akzent gleichbehandlung "
         "wohnung abgelehnt",
         "notfall notruf dringend hilfe gefahr rettung krankenwagen rettungswagen feuerwehr vergiftet "
         "getrunken geschluckt putzmittel blut herzinfarkt unfall arzt "
         "aufwachen wacht atmet atmen bewusstlos ohnmächtig erstickt tabletten verbrannt spülmaschine tab "
         "waschmittel",
         "konsulat botschaft pass heimatland",
     }}},
    {"fr",
     {{
         "signaler rafle raid descente ice police agents ici",
         "détenu arrêté rétention prison enfermé emmené embarqué",
         "retrouver chercher où disparu localiser",
         "avocat avocate gratuit aide juridique conseil",
         "tribunal audience date juge dossier convocation",
         "travail patron employeur boulot salaire licencié paye accident blessé tombé échelle heures "
         "supplémentaires pas payé doit mois argent",
         "violence violences frappe bat coups mari conjoint menace viol victime beau père touche soeur fille "
         "mariage forcé",
         "crise suicide suicidaire mourir me tuer déprimé désespéré parler seul envie vivre quelqu un à qui "
         "parler nuit seule "
         "dormir dors guerre cauchemars triste pleurer fatigué personne",
         "enfant enfants fils fille mineur bébé jeune ado seul frontière neveu nièce fugue fugueur harcelé",
         "famille proche mari femme mère père frère soeur",
         "manifestation manif arrêté militant",
         "statut dossier demande papiers visa titre de séjour où en est mon avancement suivi",
         "plainte se plaindre porter plainte discrimination racisme maltraité injuste gardien frappé "
         "policier accent insulté "
         "logement appart refusé africain",
         "urgence urgent aide danger ambulance pompiers police samu poison avalé bu javel sang infarctus "
         "accident médecin "
         "réveille respire inconscient évanoui étouffe médicaments brûlé poignardé lessive",
         "consulat ambassade passeport mon pays",
     }}},
    {"pt",
     {{
         "denunciar batida ice imigração agentes aqui perto",
         "detido detida preso presa prenderam cadeia detenção levaram pegaram",
         "encontrar procurar onde está desaparecido sumiu localizar",
         "advogado advogada grátis de graça ajuda jurídica orientação",
         "tribunal corte audiência data juiz caso",
         "trabalho patrão chefe emprego demitido salário não pagou acidente machucado caí telhado andaime "
         "horas extras não recebi deve meses semana",
         "violência abuso bate agride marido parceiro ameaça estupro vítima padrasto mexe filha irmã "
         "casamento forçado",
         "crise suicídio me matar morrer deprimido desesperado conversar sozinho viver tirar a vida alguém "
         "para conversar desabafar "
         "dormir durmo guerra pesadelo triste chorar cansado ninguém",
         "criança crianças filho filha menor bebê jovem sozinho fronteira sobrinho sobrinha fugiu fugir",
         "família parente marido esposa mãe pai irmão irmã",
         "protesto manifestação passeata preso ativista",
         "status situação processo pedido papéis visto andamento do consultar como está",
         "queixa reclamar denúncia maltrato discriminação racismo injusto guarda bateu policial sotaque "
         "aluguel recusaram",
         "emergência urgente socorro ajuda perigo ambulância bombeiros polícia veneno bebeu engoliu água "
         "sanitária sangue infarto acidente médico "
         "acorda respira inconsciente desmaiou engasgou comprimidos queimado facada detergente",
         "consulado embaixada passaporte meu país",
     }}},
    {"ht",
     {{
         "rapòte dekant imigrasyon ice ajan isit",
         "arete kenbe prizon detansyon fèmen pran",
         "jwenn chache kote disparèt pèdi",
         "avoka gratis èd legal konsèy",
         "tribinal odyans dat jij ka",
         "travay patwon bòs djòb peye salè revoke aksidan blese tonbe echèl lè siplemantè dwe mwa semèn",
         "vyolans bat abi mari menaj menas vyòl viktim bòpè manyen sè pitit fi maryaj fòse",
         "kriz swisid touye tèt mwen mouri dekouraje pale ak moun viv ankò youn pou pale sèl "
         "dòmi lagè kochma tris kriye bouke fatige pèsonn",
         "timoun pitit tibebe minè pou kont fwontyè neve nyès travèse",
         "fanmi mari madanm manman papa frè sè",
         "manifestasyon pwotestasyon arete",
         "estati dosye aplikasyon papye viza kote rive tcheke",
         "plent plenyen diskriminasyon rasis maltrete gad bat frape aksan "
         "lwe kay refize",
         "ijans èd danje anbilans ponpye lapolis pwazon bwè vale klowòks san kriz kadyak aksidan doktè "
         "reveye respire souf endispoze toufe grenn boule",
         "konsila anbasad paspò peyi mwen",
     }}},
    {"tr",
     {{
         "baskın bildir ihbar ice göçmenlik polis ajan",
         "gözaltı tutuklandı tutuklu hapis hapishane götürdüler aldılar",
         "bul bulmak nerede kayıp arıyorum",
         "avukat ücretsiz bedava hukuki yardım danışma",
         "mahkeme duruşma tarih hakim dava",
         "iş patron işveren maaş kovuldum para ödemedi işten kaza yaralandım düştüm mesai alacağım borcu "
         "aylık",
         "şiddet dövüyor vuruyor koca eş tehdit tecavüz mağdur istismar üvey baba dokunuyor kızım kardeşim "
         "zorla evlilik",
         "kriz intihar ölmek kendimi öldürmek umutsuz konuşmak yalnız yaşamak istemiyorum konuşacak biri "
         "canıma kıymak "
         "uyku uyuyamıyorum uyumak savaş kabus üzgün ağlamak yoruldum kimse",
         "çocuk çocuklar oğlum kızım bebek genç tek başına sınır yeğenim yeğen evden kaçtı",
         "aile eş koca karı anne baba kardeş",
         "protesto gösteri yürüyüş eylem gözaltı",
         "durum dosya başvuru evrak vize oturum davamın durumu dosyam nerede sorgula",
         "şikayet kötü davranış ayrımcılık ırkçılık haksızlık gardiyan dövdü vurdu aksan "
         "ev kira vermediler",
         "acil imdat yardım tehlike ambulans itfaiye polis zehir zehirlendi içti yuttu çamaşır suyu kan kalp "
         "krizi kaza doktor "
         "uyanmıyor nefes almıyor bayıldı baygın boğuluyor hap yandı bıçaklandı deterjan",
         "konsolosluk elçilik büyükelçilik pasaport ülkem",
     }}},
    {"ru",
     {{
         "сообщить облава рейд айс миграционная агенты рядом",
         "задержан задержали арестовали забрали тюрьма под стражей посадили",
         "найти где искать пропал увезли",
         "адвокат юрист бесплатно бесплатный помощь консультация",
         "суд слушание дата судья дело",
         "работа начальник работодатель уволили зарплата не платят травма авария упал на работе сверхурочные "
         "должен денег месяца задолженность",
         "насилие бьёт избил муж партнёр угрожает изнасилование жертва отчим трогает дочь сестра насильно "
         "замуж",
         "кризис суицид самоубийство умереть убить себя не хочу жить депрессия поговорить одиноко не хочется "
         "жить кто нибудь поговорить одинок повеситься "
         "спать сплю сон война войны кошмары грустно плачу устал никого тревога",
         "ребёнок дети сын дочь подросток младенец один границу граница племянник племянница сбежал из дома",
         "семья родственник муж жена мать отец брат сестра",
         "протест митинг демонстрация арестовали",
         "статус дело заявление документы виза дела проверить на каком этапе",
         "жалоба пожаловаться дискриминация расизм плохо обращаются охранник избил ударил акцент "
         "квартиру отказали сдать",
         "срочно экстренная скорая помощь опасность пожарные полиция отравление отравился выпил хлорка "
         "проглотил кровь инфаркт авария врач "
         "просыпается дышит без сознания обморок подавился таблетки ожог ножевое порошок",
         "консульство посольство паспорт моя страна",
     }}},
    {"uk",
     {{
         "повідомити облава рейд айс міграційна агенти поруч",
         "затриманий затримали арештували забрали вʼязниця тюрма під вартою",
         "знайти де шукати зник вивезли",
         "адвокат юрист безкоштовно безкоштовний допомога консультація",
         "суд слухання дата суддя справа",
         "робота начальник роботодавець звільнили зарплата не платять травма аварія впав на роботі "
         "понаднормові винен гроші місяці заборгованість",
         "насильство бʼє побив чоловік партнер погрожує зґвалтування жертва вітчим чіпає дочка сестра силою "
         "заміж",
         "криза суїцид самогубство померти вбити себе не хочу жити депресія поговорити самотньо жити "
         "накласти руки хтось поговорити самотній "
         "спати сплю сон війна війни жахи сумно плачу втомився нікого душі тривога",
         "дитина діти син дочка підліток немовля сам кордон племінник племінниця перейшов втік з дому",
         "сімʼя родина родич чоловік дружина мати батько брат сестра",
         "протест мітинг демонстрація арештували",
         "статус справа заява документи віза справи перевірити на якому етапі",
         "скарга поскаржитися дискримінація расизм погано поводяться охоронець побив вдарив акцент "
         "квартиру відмовили здати",
         "терміново екстрена швидка допомога небезпека пожежники поліція отруєння отруївся випив випила "
         "хлорка проковтнув кров інфаркт аварія лікар "
         "прокидається дихає непритомний знепритомнів подавився таблетки опік порошок",
         "консульство посольство паспорт моя країна",
     }}},
    {"ar",
     {{
         "بلاغ تبليغ مداهمة حملة الهجرة آيس عناصر",
         "معتقل محتجز اعتقال احتجاز سجن حبس مسكوا أخذوا قبضوا توقيف",
         "أين وين ألاقي أجد البحث مفقود مكان",
         "محامي محامية مجاني ببلاش مساعدة قانونية استشارة",
         "محكمة جلسة موعد قاضي قضية",
         "عمل شغل صاحب العمل معلم راتب معاش طردني ما دفع حادث إصابة وقعت انصبت ساعات إضافية مصاري عليه شهرين",
         "عنف ضرب يضربني زوجي تهديد اغتصاب ضحية إساءة زوج امي بيلمس اختي بنتي يزوجوني غصب",
         "أزمة انتحار أموت موت أقتل نفسي اكتئاب يأس أحكي وحيد ما بدي عيش انتحر حدا أحكي معه فضفض "
         "نوم انام بنام حرب الحرب كوابيس حزين ابكي تعبت",
         "طفل أطفال ولد أولاد ابني بنتي رضيع قاصر لحاله الحدود ابن اختي ابن اخي هرب من البيت قطع",
         "عائلة أهل زوج زوجة أم أب أخ أخت قريب",
         "مظاهرة احتجاج مسيرة اعتقال",
         "وضع معاملة طلب أوراق فيزا إقامة وين صار ملفي حالة القضية",
         "شكوى أشتكي تمييز عنصرية معاملة سيئة ظلم حارس الحارس ضربه شرطي لهجتي "
         "بيت ايجار رفضوا",
         "طوارئ مستعجل إسعاف نجدة خطر مساعدة مطافئ شرطة تسمم شرب كلور بلع دم جلطة حادث دكتور "
         "يصحى بيفيق يتنفس بيتنفس غايب عن الوعي اغمي اختنق حبوب حرق",
         "قنصلية سفارة جواز بلدي",
     }}},
    {"fa",
     {{
         "گزارش یورش حمله آیس مهاجرت ماموران نزدیک",
         "بازداشت دستگیر زندان گرفتند بردند حبس",
         "پیدا کردن کجاست کجا گم شده جستجو",
         "وکیل رایگان مجانی کمک حقوقی مشاوره",
         "دادگاه جلسه تاریخ قاضی پرونده",
         "کار کارفرما صاحبکار رییس حقوق دستمزد اخراج پول نداد حادثه آسیب افتادم اضافه کاری طلب ماه حقوقمو "
         "بدهکار",
         "خشونت کتک میزند شوهر همسر تهدید تجاوز قربانی آزار ناپدری دست میزنه خواهرم دخترم ازدواج اجباری",
         "بحران خودکشی مردن بمیرم افسرده ناامید حرف زدن تنها خودمو بکشم نمیخوام زنده باشم حرف بزنم با یکی "
         "دلم گرفته "
         "خواب خوابم نمیبره جنگ کابوس غمگین گریه خسته هیچکس",
         "کودک بچه پسر دختر نوزاد نوجوان تنها مرز رد شد برادرزاده خواهرزاده فرار از خونه نوجوون",
         "خانواده همسر شوهر زن مادر پدر برادر خواهر",
         "تظاهرات اعتراض راهپیمایی بازداشت",
         "وضعیت پرونده درخواست مدارک ویزا اقامت پروندم پیگیری کجاست",
         "شکایت تبعیض نژادپرستی بدرفتاری بی عدالتی نگهبان کتکش زد مامور لهجه "
         "خونه اجاره ندادن",
         "اورژانس فوری کمک خطر آمبولانس آتش نشانی پلیس مسمومیت خورده وایتکس سم قورت خون سکته تصادف دکتر "
         "بیدار نمیشه نفس نمیکشه بیهوش غش خفه قرص سوختگی",
         "کنسولگری سفارت پاسپورت گذرنامه کشورم",
     }}},
    {"zh",
     {{
         "举报 突袭 移民局 特工 附近 抓人",
         "被抓 拘留 逮捕 关押 监狱 带走 坐牢",
         "寻找 找人 在哪里 失踪 下落",
         "律师 免费 法律援助 咨询 帮助",
         "法庭 法院 开庭 日期 法官 案件",
         "工作 老板 雇主 打工 工资 欠薪 解雇 工伤 受伤 摔伤 事故 加班 不给工资 欠钱 欠我 两个月工资",
         "暴力 家暴 打我 丈夫 伴侣 威胁 强奸 受害者 虐待 继父 摸我 摸 女儿 妹妹 逼婚",
         "危机 自杀 想死 不想活 绝望 抑郁 倾诉 孤独 想找人说话 找人聊聊 活不下去 自残 "
         "睡不着 失眠 打仗 战争 噩梦 难过 哭 累 没人",
         "孩子 小孩 儿子 女儿 婴儿 未成年 一个人 过边境 侄子 侄女 外甥 离家出走",
         "家人 家属 丈夫 妻子 妈妈 爸爸 兄弟 姐妹",
         "抗议 游行 示威 被捕",
         "身份 案件 申请 证件 签证 查进度 案件进度 查案件",
         "投诉 歧视 种族歧视 虐待 不公平 狱警 打人 看守 口音 "
         "租房 不租",
         "紧急 急救 救命 危险 救护车 消防 警察 中毒 喝了 漂白水 吞了 流血 心脏病 车祸 医生 "
         "叫不醒 没呼吸 昏迷 晕倒 噎住 吃药 烧伤 洗涤剂",
         "领事馆 大使馆 护照 祖国",
     }}},
});

}  // namespace

std::string_view need_words(std::string_view need, std::string_view language) {
    const auto* place = std::find(needs.begin(), needs.end(), need);
    if (place == needs.end()) return {};
    const std::string_view subtag = base::primary_subtag(language);
    const auto* found = std::find_if(spoken.begin(), spoken.end(),
                                     [&](const Spoken& each) { return each.language == subtag; });
    const Spoken& chosen = found != spoken.end() ? *found : spoken.front();
    return chosen.words.at(static_cast<std::size_t>(place - needs.begin()));
}

}  // namespace amparo::compiler
