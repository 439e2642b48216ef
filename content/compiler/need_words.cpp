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
         "work job boss employer worker employee workplace fired unfair treatment pay"
         " injured injury accident fell ladder roof unsafe overtime unpaid hours owed owes me weeks wages "
         "stolen report me",
         "violence abuse beats hits hit hurt partner husband threatened attacked rape victim",
         "crisis suicide suicidal kill myself die dying depressed hopeless panic talk to someone "
         "lonely"
         " alone live anymore end it hurt myself",
         "child children kid kids son daughter minor baby teenager",
         "family relatives husband wife mother father brother sister",
         "protest demonstration march arrested activist",
         "status case application papers visa permit",
         "complain complaint report treated badly mistreated discrimination racism abuse unfair",
         "emergency urgent help danger ambulance fire police",
         "consulate embassy passport my country",
     }}},
    {"es",
     {{
         "reportar redada redadas migra aqui cerca agentes",
         "detenido detenida detencion arrestado preso encerrado carcel agarraron llevaron",
         "buscar encontrar donde desaparecido perdido paradero",
         "abogado abogada gratis barato ayuda legal consejo asesoria",
         "corte cita audiencia fecha juez caso tribunal",
         "trabajo patron jefe empleo empleador trabajador despido corrieron pago sueldo"
         " accidente lastimado caí andamio escalera seguridad horas extras me deben debe semanas meses "
         "sueldo",
         "violencia abuso golpea pega maltrato lastimar pareja marido esposo amenaza violacion "
         "victima",
         "crisis suicidio suicidarme matarme morir morirme deprimido desesperado panico hablar "
         "solo"
         " vivir quitarme la vida solo sola alguien con quien hablar",
         "nino nina ninos hijo hija hijos menor bebe joven solo",
         "familia familiar esposo esposa madre padre mama papa hermano hermana",
         "protesta manifestacion marcha arrestado activista",
         "estatus caso tramite solicitud papeles visa permiso",
         "queja quejarme quejarse denunciar denuncia maltrato discriminacion racismo injusto",
         "emergencia urgente ayuda peligro ambulancia bomberos policia",
         "consulado embajada pasaporte mi pais",
     }}},
    {"de",
     {{
         "razzia kontrolle melden",
         "festgenommen verhaftet haft abschiebehaft eingesperrt gefangnis notdienst",
         "suchen finden verschwunden vermisst weg wo",
         "anwalt anwaltin rechtsanwalt kostenlos gratis rechtsberatung hilfe",
         "gericht termin verhandlung richter verfahren",
         "arbeit job chef arbeitgeber firma lohn gekundigt kollegen"
         " unfall verletzt gestürzt überstunden geld nicht bekommen monate schuldet bezahlt",
         "gewalt schlagt geschlagen haut bedroht missbrauch vergewaltigt opfer partner mann",
         "krise suizid selbstmord umbringen sterben leben nicht mehr verzweifelt angst traurig "
         "reden allein"
         " jemand zum reden nachts einsam mag nicht mehr",
         "kind kinder sohn tochter jugendliche baby minderjahrig",
         "familie angehorige mann frau mutter vater bruder schwester",
         "demo demonstration protest festgenommen",
         "status antrag papiere visum aufenthalt amt",
         "beschwerde beschweren melden anzeige diskriminierung rassismus benachteiligung unfair",
         "notfall notruf dringend hilfe gefahr rettung krankenwagen rettungswagen feuerwehr",
         "konsulat botschaft pass heimatland",
     }}},
    {"fr",
     {{
         "signaler rafle raid descente ice police agents ici",
         "détenu arrêté rétention prison enfermé emmené embarqué",
         "retrouver chercher où disparu localiser",
         "avocat avocate gratuit aide juridique conseil",
         "tribunal audience date juge dossier convocation",
         "travail patron employeur boulot salaire licencié paye"
         " accident blessé tombé échelle heures supplémentaires pas payé doit mois argent",
         "violence violences frappe bat coups mari conjoint menace viol victime",
         "crise suicide suicidaire mourir me tuer déprimé désespéré parler seul"
         " envie vivre quelqu un à qui parler nuit seule",
         "enfant enfants fils fille mineur bébé jeune ado",
         "famille proche mari femme mère père frère soeur",
         "manifestation manif arrêté militant",
         "statut dossier demande papiers visa titre de séjour",
         "plainte se plaindre porter plainte discrimination racisme maltraité injuste",
         "urgence urgent aide danger ambulance pompiers police samu",
         "consulat ambassade passeport mon pays",
     }}},
    {"pt",
     {{
         "denunciar batida ice imigração agentes aqui perto",
         "detido detida preso presa prenderam cadeia detenção levaram pegaram",
         "encontrar procurar onde está desaparecido sumiu localizar",
         "advogado advogada grátis de graça ajuda jurídica orientação",
         "tribunal corte audiência data juiz caso",
         "trabalho patrão chefe emprego demitido salário não pagou"
         " acidente machucado caí telhado andaime horas extras não recebi deve meses semana",
         "violência abuso bate agride marido parceiro ameaça estupro vítima",
         "crise suicídio me matar morrer deprimido desesperado conversar sozinho"
         " viver tirar a vida alguém para conversar desabafar",
         "criança crianças filho filha menor bebê jovem",
         "família parente marido esposa mãe pai irmão irmã",
         "protesto manifestação passeata preso ativista",
         "status situação processo pedido papéis visto",
         "queixa reclamar denúncia maltrato discriminação racismo injusto",
         "emergência urgente socorro ajuda perigo ambulância bombeiros polícia",
         "consulado embaixada passaporte meu país",
     }}},
    {"ht",
     {{
         "rapòte dekant imigrasyon ice ajan isit",
         "arete kenbe prizon detansyon fèmen pran",
         "jwenn chache kote disparèt pèdi",
         "avoka gratis èd legal konsèy",
         "tribinal odyans dat jij ka",
         "travay patwon bòs djòb peye salè revoke"
         " aksidan blese tonbe echèl lè siplemantè dwe mwa semèn",
         "vyolans bat abi mari menaj menas vyòl viktim",
         "kriz swisid touye tèt mwen mouri dekouraje pale ak moun"
         " viv ankò youn pou pale sèl",
         "timoun pitit tibebe minè",
         "fanmi mari madanm manman papa frè sè",
         "manifestasyon pwotestasyon arete",
         "estati dosye aplikasyon papye viza",
         "plent plenyen diskriminasyon rasis maltrete",
         "ijans èd danje anbilans ponpye lapolis",
         "konsila anbasad paspò peyi mwen",
     }}},
    {"tr",
     {{
         "baskın bildir ihbar ice göçmenlik polis ajan",
         "gözaltı tutuklandı tutuklu hapis hapishane götürdüler aldılar",
         "bul bulmak nerede kayıp arıyorum",
         "avukat ücretsiz bedava hukuki yardım danışma",
         "mahkeme duruşma tarih hakim dava",
         "iş patron işveren maaş kovuldum para ödemedi işten"
         " kaza yaralandım düştüm mesai alacağım borcu aylık",
         "şiddet dövüyor vuruyor koca eş tehdit tecavüz mağdur istismar",
         "kriz intihar ölmek kendimi öldürmek umutsuz konuşmak yalnız"
         " yaşamak istemiyorum konuşacak biri canıma kıymak",
         "çocuk çocuklar oğlum kızım bebek genç",
         "aile eş koca karı anne baba kardeş",
         "protesto gösteri yürüyüş eylem gözaltı",
         "durum dosya başvuru evrak vize oturum",
         "şikayet kötü davranış ayrımcılık ırkçılık haksızlık",
         "acil imdat yardım tehlike ambulans itfaiye polis",
         "konsolosluk elçilik büyükelçilik pasaport ülkem",
     }}},
    {"ru",
     {{
         "сообщить облава рейд айс миграционная агенты рядом",
         "задержан задержали арестовали забрали тюрьма под стражей посадили",
         "найти где искать пропал увезли",
         "адвокат юрист бесплатно бесплатный помощь консультация",
         "суд слушание дата судья дело",
         "работа начальник работодатель уволили зарплата не платят"
         " травма авария упал на работе сверхурочные должен денег месяца задолженность",
         "насилие бьёт избил муж партнёр угрожает изнасилование жертва",
         "кризис суицид самоубийство умереть убить себя не хочу жить депрессия поговорить одиноко"
         " не хочется жить кто нибудь поговорить одинок повеситься",
         "ребёнок дети сын дочь подросток младенец",
         "семья родственник муж жена мать отец брат сестра",
         "протест митинг демонстрация арестовали",
         "статус дело заявление документы виза",
         "жалоба пожаловаться дискриминация расизм плохо обращаются",
         "срочно экстренная скорая помощь опасность пожарные полиция",
         "консульство посольство паспорт моя страна",
     }}},
    {"uk",
     {{
         "повідомити облава рейд айс міграційна агенти поруч",
         "затриманий затримали арештували забрали вʼязниця тюрма під вартою",
         "знайти де шукати зник вивезли",
         "адвокат юрист безкоштовно безкоштовний допомога консультація",
         "суд слухання дата суддя справа",
         "робота начальник роботодавець звільнили зарплата не платять"
         " травма аварія впав на роботі понаднормові винен гроші місяці заборгованість",
         "насильство бʼє побив чоловік партнер погрожує зґвалтування жертва",
         "криза суїцид самогубство померти вбити себе не хочу жити депресія поговорити самотньо"
         " жити накласти руки хтось поговорити самотній",
         "дитина діти син дочка підліток немовля",
         "сімʼя родина родич чоловік дружина мати батько брат сестра",
         "протест мітинг демонстрація арештували",
         "статус справа заява документи віза",
         "скарга поскаржитися дискримінація расизм погано поводяться",
         "терміново екстрена швидка допомога небезпека пожежники поліція",
         "консульство посольство паспорт моя країна",
     }}},
    {"ar",
     {{
         "بلاغ تبليغ مداهمة حملة الهجرة آيس عناصر",
         "معتقل محتجز اعتقال احتجاز سجن حبس مسكوا أخذوا قبضوا توقيف",
         "أين وين ألاقي أجد البحث مفقود مكان",
         "محامي محامية مجاني ببلاش مساعدة قانونية استشارة",
         "محكمة جلسة موعد قاضي قضية",
         "عمل شغل صاحب العمل معلم راتب معاش طردني ما دفع"
         " حادث إصابة وقعت انصبت ساعات إضافية مصاري عليه شهرين",
         "عنف ضرب يضربني زوجي تهديد اغتصاب ضحية إساءة",
         "أزمة انتحار أموت موت أقتل نفسي اكتئاب يأس أحكي وحيد"
         " ما بدي عيش انتحر حدا أحكي معه فضفض",
         "طفل أطفال ولد أولاد ابني بنتي رضيع قاصر",
         "عائلة أهل زوج زوجة أم أب أخ أخت قريب",
         "مظاهرة احتجاج مسيرة اعتقال",
         "وضع معاملة طلب أوراق فيزا إقامة",
         "شكوى أشتكي تمييز عنصرية معاملة سيئة ظلم",
         "طوارئ مستعجل إسعاف نجدة خطر مساعدة مطافئ شرطة",
         "قنصلية سفارة جواز بلدي",
     }}},
    {"fa",
     {{
         "گزارش یورش حمله آیس مهاجرت ماموران نزدیک",
         "بازداشت دستگیر زندان گرفتند بردند حبس",
         "پیدا کردن کجاست کجا گم شده جستجو",
         "وکیل رایگان مجانی کمک حقوقی مشاوره",
         "دادگاه جلسه تاریخ قاضی پرونده",
         "کار کارفرما صاحبکار رییس حقوق دستمزد اخراج پول نداد"
         " حادثه آسیب افتادم اضافه کاری طلب ماه حقوقمو بدهکار",
         "خشونت کتک میزند شوهر همسر تهدید تجاوز قربانی آزار",
         "بحران خودکشی مردن بمیرم افسرده ناامید حرف زدن تنها"
         " خودمو بکشم نمیخوام زنده باشم حرف بزنم با یکی دلم گرفته",
         "کودک بچه پسر دختر نوزاد نوجوان",
         "خانواده همسر شوهر زن مادر پدر برادر خواهر",
         "تظاهرات اعتراض راهپیمایی بازداشت",
         "وضعیت پرونده درخواست مدارک ویزا اقامت",
         "شکایت تبعیض نژادپرستی بدرفتاری بی عدالتی",
         "اورژانس فوری کمک خطر آمبولانس آتش نشانی پلیس",
         "کنسولگری سفارت پاسپورت گذرنامه کشورم",
     }}},
    {"zh",
     {{
         "举报 突袭 移民局 特工 附近 抓人",
         "被抓 拘留 逮捕 关押 监狱 带走 坐牢",
         "寻找 找人 在哪里 失踪 下落",
         "律师 免费 法律援助 咨询 帮助",
         "法庭 法院 开庭 日期 法官 案件",
         "工作 老板 雇主 打工 工资 欠薪 解雇"
         " 工伤 受伤 摔伤 事故 加班 不给工资 欠钱 欠我 两个月工资",
         "暴力 家暴 打我 丈夫 伴侣 威胁 强奸 受害者 虐待",
         "危机 自杀 想死 不想活 绝望 抑郁 倾诉 孤独"
         " 想找人说话 找人聊聊 活不下去 自残",
         "孩子 小孩 儿子 女儿 婴儿 未成年",
         "家人 家属 丈夫 妻子 妈妈 爸爸 兄弟 姐妹",
         "抗议 游行 示威 被捕",
         "身份 案件 申请 证件 签证",
         "投诉 歧视 种族歧视 虐待 不公平",
         "紧急 急救 救命 危险 救护车 消防 警察",
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
