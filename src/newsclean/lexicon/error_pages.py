"""What the headline of an error page, a bot check and a log-in page says, by language.

Whole headlines, folded, without the signs around them; the name of a site beside them is cut
off before they are looked up. A word that also makes a headline of news alone is not here
("denied", "forbidden" alone; "gone").
"""

from __future__ import annotations

from collections.abc import Mapping

ERROR_HEADLINES: Mapping[str, str] = {
    "en": """page not found; the page was not found; this page was not found; page cannot be found; page can't be found; page could not be found;
        the page cannot be found; the page can't be found; the page could not be found; this page could not be found; that page can't be found;
        this page can't be found; page not available; page unavailable; this page is not available; this page isn't available; content not found;
        content not available; content unavailable; this content is not available; this content isn't available; this content is no longer available;
        this page no longer exists; this page is no longer available; this page does not exist; this page doesn't exist; page does not exist;
        page doesn't exist; the page you requested could not be found; the page you requested was not found; the requested page could not be found;
        the page you are looking for could not be found; the page you are looking for doesn't exist; the page you are looking for does not exist;
        the page you're looking for doesn't exist; the page you're looking for could not be found; the page you're looking for can't be found;
        we couldn't find that page; we can't find that page; we couldn't find this page; we can't find the page you're looking for;
        we couldn't find the page you're looking for; sorry, we couldn't find that page; sorry, we can't find that page; sorry, page not found;
        sorry, this page isn't available; sorry, the page you are looking for could not be found; nothing found; nothing was found; no page found;
        oops! that page can't be found; oops! page not found; oops, page not found; article not found; story not found; post not found; file not found;
        document not found; url not found; not found; error; an error occurred; an error has occurred; unexpected error; application error; server error;
        internal server error; bad gateway; gateway timeout; gateway time-out; service unavailable; service temporarily unavailable; bad request;
        web server is down; connection timed out; origin is unreachable; this site can't be reached; site not found; site unavailable; account suspended;
        this account has been suspended; forbidden; access forbidden; access denied; access to this page has been denied; you have been blocked;
        sorry, you have been blocked; you don't have permission to access this page; unavailable for legal reasons; unauthorized; method not allowed;
        too many requests; the request could not be satisfied; temporarily unavailable; under maintenance; site maintenance; down for maintenance;
        something went wrong; oops! something went wrong; oops, something went wrong; page gone; page removed; this page has been removed;
        this article is no longer available; this story is no longer available; error establishing a database connection;
        domain for sale; this domain is for sale; this domain is parked; the requested url was rejected;
        the requested url was not found on this server; access to this resource on the server is denied;
        you don't have permission to access this resource; you don't have permission to access; the resource you are looking for has been removed""",
    "de": """seite nicht gefunden; die seite wurde nicht gefunden; diese seite wurde nicht gefunden; seite wurde nicht gefunden; nicht gefunden;
        die seite konnte nicht gefunden werden; diese seite konnte nicht gefunden werden; die angeforderte seite wurde nicht gefunden;
        die angeforderte seite konnte nicht gefunden werden; die gesuchte seite wurde nicht gefunden; die gesuchte seite konnte nicht gefunden werden;
        die gewünschte seite wurde nicht gefunden; die gewünschte seite konnte nicht gefunden werden; seite existiert nicht; diese seite existiert nicht;
        diese seite existiert nicht mehr; die seite existiert nicht; die seite existiert nicht mehr; seite nicht verfügbar; diese seite ist nicht verfügbar;
        diese seite ist nicht mehr verfügbar; artikel nicht gefunden; beitrag nicht gefunden; inhalt nicht gefunden; inhalt nicht verfügbar;
        dieser inhalt ist nicht verfügbar; dieser artikel ist nicht mehr verfügbar; zugriff verweigert; zugriff nicht erlaubt; zugang verweigert;
        fehler; fehlermeldung; ein fehler ist aufgetreten; es ist ein fehler aufgetreten; interner serverfehler; wartungsarbeiten; wartungsmodus; hier ist etwas schiefgelaufen; etwas ist schiefgelaufen""",
    "fr": """page introuvable; page non trouvée; la page est introuvable; cette page est introuvable; page inexistante; cette page n'existe pas;
        cette page n'existe plus; la page n'existe pas; la page demandée est introuvable; la page demandée n'existe pas; la page demandée n'existe plus;
        la page que vous recherchez est introuvable; la page que vous recherchez n'existe pas; la page que vous cherchez n'existe pas;
        la page que vous demandez n'existe pas; page indisponible; contenu indisponible; ce contenu n'est pas disponible; ce contenu n'est plus disponible;
        article introuvable; introuvable; accès refusé; accès interdit; erreur; une erreur est survenue; une erreur s'est produite;
        erreur interne du serveur; service indisponible; site en maintenance""",
    "es": """página no encontrada; la página no existe; esta página no existe; la página no se encuentra; no se encuentra la página; no encontrada;
        no se ha encontrado la página; la página no se ha encontrado; página no disponible; esta página no está disponible; contenido no disponible;
        la página que buscas no existe; la página que busca no existe; la página que estás buscando no existe; la página solicitada no existe;
        no hemos encontrado la página; no pudimos encontrar la página; artículo no encontrado; no encontrado; acceso denegado; acceso prohibido; error;
        ha ocurrido un error; se ha producido un error; ocurrió un error; error interno del servidor; error del servidor; servicio no disponible;
        sitio en mantenimiento; en mantenimiento; lo sentimos, página no encontrada""",
    "it": """pagina non trovata; pagina non esistente; la pagina non esiste; questa pagina non esiste; la pagina non è stata trovata;
        la pagina richiesta non è stata trovata; la pagina richiesta non esiste; la pagina che cerchi non esiste; la pagina che stai cercando non esiste;
        pagina non disponibile; questa pagina non è disponibile; contenuto non disponibile; contenuto non trovato; articolo non trovato; non trovato;
        accesso negato; accesso vietato; errore; si è verificato un errore; errore interno del server; errore del server; servizio non disponibile;
        sito in manutenzione; ops! pagina non trovata""",
    "pt": """página não encontrada; pagina não encontrada; a página não foi encontrada; esta página não existe; a página não existe; esta página não está disponível;
        a página solicitada não foi encontrada; a página que procura não existe; a página que você procura não existe;
        a página que você está procurando não existe; não encontramos a página; não encontramos esta página; página não disponível; página indisponível;
        conteúdo não encontrado; conteúdo indisponível; conteúdo não disponível; artigo não encontrado; não encontrado; não encontrada; acesso negado;
        acesso proibido; erro; ocorreu um erro; erro interno do servidor; erro no servidor; serviço indisponível; site em manutenção""",
    "nl": """pagina niet gevonden; de pagina is niet gevonden; deze pagina is niet gevonden; deze pagina bestaat niet; deze pagina bestaat niet meer;
        de pagina bestaat niet; de pagina kon niet worden gevonden; deze pagina kan niet worden gevonden; de opgevraagde pagina is niet gevonden;
        de opgevraagde pagina bestaat niet; pagina niet beschikbaar; deze pagina is niet beschikbaar; artikel niet gevonden; niet gevonden; toegang geweigerd;
        geen toegang; fout; foutmelding; er is een fout opgetreden; er ging iets mis; er is iets misgegaan; interne serverfout; in onderhoud""",
    "pl": """strona nie została znaleziona; nie znaleziono strony; strona nie istnieje; ta strona nie istnieje; nie znaleziono; strona niedostępna;
        strona nieznaleziona; nie odnaleziono strony; nie ma takiej strony; strony nie znaleziono; podana strona nie istnieje;
        szukana strona nie istnieje; nie znaleziono artykułu; artykuł nie istnieje; treść niedostępna; odmowa dostępu; brak dostępu; dostęp zabroniony;
        błąd; wystąpił błąd; coś poszło nie tak; wewnętrzny błąd serwera; błąd serwera; przerwa techniczna""",
    "sv": """sidan hittades inte; sidan kunde inte hittas; sidan finns inte; sidan finns inte längre; sidan kan inte hittas; sidan kan inte visas;
        sidan du söker finns inte; sidan du letar efter finns inte; sidan du sökte finns inte; sidan du sökte kunde inte hittas; vi hittar inte sidan;
        vi kan inte hitta sidan; artikeln hittades inte; artikeln finns inte; hittades inte; sidan är inte tillgänglig; åtkomst nekad; fel;
        ett fel uppstod; ett fel har uppstått; något gick fel; internt serverfel""",
    "da": """siden blev ikke fundet; siden findes ikke; siden kunne ikke findes; siden eksisterer ikke; siden findes ikke længere; denne side findes ikke;
        siden, du leder efter, findes ikke; siden du leder efter findes ikke; vi kan ikke finde siden; vi kunne ikke finde siden; ikke fundet;
        artiklen blev ikke fundet; artiklen findes ikke; adgang nægtet; ingen adgang; fejl; der opstod en fejl; der er opstået en fejl;
        noget gik galt; intern serverfejl""",
    "no": """siden ble ikke funnet; siden finnes ikke; siden finnes ikke lenger; fant ikke siden; vi fant ikke siden; siden eksisterer ikke; fant ikke artikkelen;
        siden kunne ikke finnes; siden du leter etter finnes ikke; siden du leter etter ble ikke funnet; finner ikke siden; vi finner ikke siden; ikke funnet;
        artikkelen finnes ikke; ingen tilgang; ikke tilgang; tilgang nektet; feil; det oppstod en feil; det har oppstått en feil; noe gikk galt;
        intern serverfeil""",
    "cs": """stránka nenalezena; stránka nebyla nalezena; stránka neexistuje; tato stránka neexistuje; požadovaná stránka nebyla nalezena;
        požadovaná stránka neexistuje; hledaná stránka nebyla nalezena; hledaná stránka neexistuje; stránku se nepodařilo najít; nenalezeno;
        stránka není dostupná; stránka není k dispozici; článek nenalezen; článek nebyl nalezen; přístup odepřen; přístup zamítnut; chyba; došlo k chybě;
        nastala chyba; něco se pokazilo; chyba serveru; interní chyba serveru; vnitřní chyba serveru""",
    "tr": """sayfa bulunamadı; sayfa bulunamıyor; aradığınız sayfa bulunamadı; aradığınız sayfa mevcut değil; bu sayfa bulunamadı; böyle bir sayfa yok;
        sayfa mevcut değil; sayfa yok; bulunamadı; içerik bulunamadı; haber bulunamadı; aradığınız haber bulunamadı; sayfa kullanılamıyor;
        erişim engellendi; erişim reddedildi; erişim yasak; hata; bir hata oluştu; hata oluştu; bir şeyler ters gitti; sunucu hatası; bakım çalışması""",
    "ru": """страница не найдена; страница не существует; такой страницы не существует; такой страницы нет; страница не доступна; страница недоступна;
        запрашиваемая страница не найдена; запрошенная страница не найдена; запрашиваемая страница не существует; страница удалена; не найдено;
        к сожалению, страница не найдена; материал не найден; статья не найдена; новость не найдена; нет такой страницы; доступ запрещен; доступ запрещён;
        доступ ограничен; ошибка; произошла ошибка; что-то пошло не так; ошибка сервера; внутренняя ошибка сервера; сайт на обслуживании""",
    "ar": """الصفحة غير موجودة; صفحة غير موجودة; لم يتم العثور على الصفحة; هذه الصفحة غير موجودة; الصفحة المطلوبة غير موجودة; الصفحة غير متوفرة;
        الصفحة غير متاحة; الصفحة التي تبحث عنها غير موجودة; عذرا، الصفحة غير موجودة; عذراً، الصفحة غير موجودة; المقال غير موجود; غير موجود; المحتوى غير متاح;
        تم رفض الوصول; الوصول مرفوض; ممنوع الوصول; خطأ; حدث خطأ; حدث خطأ ما; خطأ في الخادم; خطأ داخلي في الخادم""",
    "zh": """页面不存在; 页面未找到; 找不到页面; 未找到页面; 该页面不存在; 您访问的页面不存在; 您访问的页面不存在或已删除; 您要访问的页面不存在; 网页不存在; 找不到网页;
        页面找不到了; 抱歉，页面不存在; 抱歉，您访问的页面不存在; 您查找的页面不存在; 文章不存在; 内容不存在; 该内容已被删除; 页面已删除; 拒绝访问; 访问被拒绝; 禁止访问; 出错了; 错误;
        发生错误; 服务器错误; 服务器内部错误; 系统维护; 頁面不存在; 找不到頁面; 找不到網頁; 找不到此頁面; 找不到您要的頁面; 您造訪的頁面不存在; 此頁面不存在; 該頁面不存在; 網頁不存在; 文章不存在;
        拒絕存取; 存取被拒; 禁止訪問; 發生錯誤; 錯誤; 伺服器錯誤; 系統維護""",
    "ja": """ページが見つかりません; ページが見つかりませんでした; お探しのページは見つかりません; お探しのページは見つかりませんでした; お探しのページが見つかりません;
        お探しのページが見つかりませんでした; ページは見つかりませんでした; ページが存在しません; このページは存在しません; ご指定のページが見つかりません;
        ご指定のページは見つかりませんでした; 指定されたページが見つかりません; 指定されたページは存在しません; 記事が見つかりません; 記事が見つかりませんでした; 見つかりません; 見つかりませんでした;
        お探しの記事は見つかりませんでした; アクセスが拒否されました; アクセス拒否; アクセスできません; エラー; エラーが発生しました; サーバーエラー; 内部サーバーエラー; メンテナンス中""",
    "ko": """페이지를 찾을 수 없습니다; 페이지를 찾을 수 없음; 찾을 수 없는 페이지입니다; 요청하신 페이지를 찾을 수 없습니다; 존재하지 않는 페이지입니다; 페이지가 존재하지 않습니다;
        찾으시는 페이지가 없습니다; 기사를 찾을 수 없습니다; 존재하지 않는 기사입니다; 삭제된 기사입니다; 접근이 거부되었습니다; 접근 거부; 액세스 거부됨; 접근 금지; 오류; 에러; 오류가 발생했습니다;
        서버 오류; 내부 서버 오류; 서비스 점검 중""",
    "fi": "sivua ei löydy; sivua ei löytynyt; sivua ei ole; hakemaasi sivua ei löytynyt; pääsy estetty; pääsy kielletty; virhe; tapahtui virhe",
    "hu": "az oldal nem található; a keresett oldal nem található; oldal nem található; nem található; hozzáférés megtagadva; hiba; hiba történt",
    "ro": "pagina nu a fost găsită; pagina nu există; pagină inexistentă; pagina căutată nu există; acces interzis; eroare; a apărut o eroare",
    "el": "η σελίδα δεν βρέθηκε; η σελίδα δεν υπάρχει; η σελίδα που ζητήσατε δεν βρέθηκε; δεν βρέθηκε; σφάλμα; παρουσιάστηκε σφάλμα",
    "uk": "сторінку не знайдено; сторінка не знайдена; сторінка не існує; такої сторінки не існує; не знайдено; доступ заборонено; помилка; сталася помилка",
    "he": "הדף לא נמצא; העמוד לא נמצא; הדף המבוקש לא נמצא; הדף אינו קיים; אירעה שגיאה; שגיאה; הגישה נדחתה",
    "fa": "صفحه یافت نشد; صفحه پیدا نشد; صفحه مورد نظر یافت نشد; خطا; دسترسی غیرمجاز",
    "hi": "पृष्ठ नहीं मिला; पेज नहीं मिला; यह पेज उपलब्ध नहीं है; पहुँच अस्वीकृत; त्रुटि",
    "id": "halaman tidak ditemukan; halaman tidak tersedia; halaman yang anda cari tidak ditemukan; tidak ditemukan; akses ditolak; kesalahan; terjadi kesalahan",
    "vi": "không tìm thấy trang; trang không tồn tại; không tìm thấy; truy cập bị từ chối; lỗi; đã xảy ra lỗi",
    "th": "ไม่พบหน้า; ไม่พบหน้าที่คุณต้องการ; ไม่พบหน้าเว็บ; การเข้าถึงถูกปฏิเสธ; เกิดข้อผิดพลาด",
}  # fmt: skip

CHECK_HEADLINES: Mapping[str, str] = {
    "en": """just a moment; one moment, please; one moment please; one more step; please wait; attention required; checking your browser;
        checking your browser before accessing; checking if the site connection is secure; verifying you are human; verify you are human;
        verify that you are human; please verify you are a human; please verify you are human; are you a robot; are you human; human verification;
        security check; security verification; performing security verification; bot verification; robot check; captcha; please complete the security check;
        pardon our interruption; please enable cookies; please enable javascript; enable javascript and cookies to continue; javascript required;
        javascript is required; javascript is disabled; javascript is not enabled; enable javascript; please enable js and disable any ad blocker;
        you need to enable javascript to run this app; ddos protection; making sure you're not a bot; unusual traffic; request unsuccessful;
        your connection needs to be verified before you can proceed; validating your browser; browser check; vercel security checkpoint""",
    "de": """nur einen moment; einen moment bitte; einen moment, bitte; bitte warten; bestätigen sie, dass sie ein mensch sind; sicherheitsprüfung;
        sind sie ein roboter; sind sie ein mensch; ihr browser wird überprüft; browser wird überprüft; bitte aktivieren sie javascript; javascript aktivieren;
        javascript ist deaktiviert; bitte javascript aktivieren; bitte aktivieren sie cookies""",
    "fr": """un instant; un instant s'il vous plaît; un instant, s'il vous plaît; veuillez patienter; un moment; vérifiez que vous êtes humain;
        vérification de sécurité; contrôle de sécurité; êtes-vous un robot; vérification de votre navigateur; veuillez activer javascript; activez javascript;
        javascript est désactivé; javascript est requis""",
    "es": """un momento; espere un momento; un momento por favor; un momento, por favor; verifica que eres un ser humano; verifique que es un ser humano; eres un robot;
        verificación de seguridad; comprobación de seguridad; comprobando su navegador; comprobando tu navegador; por favor, activa javascript; activa javascript;
        habilite javascript; por favor habilite javascript; javascript está desactivado""",
    "it": """un momento; attendere prego; un attimo; verifica di essere umano; verifica che sei umano; conferma di essere umano; verifica di sicurezza;
        controllo di sicurezza; sei un robot; controllo del browser; abilita javascript; attiva javascript; javascript è disabilitato""",
    "pt": """um momento; só um momento; um momento, por favor; aguarde um momento; aguarde; verifique se você é humano; confirme que é humano; confirme que você é humano;
        verificação de segurança; você é um robô; verificando seu navegador; ative o javascript; habilite o javascript; por favor, ative o javascript""",
    "nl": "een moment geduld; een ogenblik geduld; een moment; verifieer dat u een mens bent; bevestig dat je een mens bent; beveiligingscontrole; bent u een robot; ben je een robot; je browser wordt gecontroleerd; schakel javascript in; javascript is uitgeschakeld",
    "pl": "jeszcze chwila; chwileczkę; proszę czekać; potwierdź, że jesteś człowiekiem; weryfikacja bezpieczeństwa; sprawdzanie bezpieczeństwa; czy jesteś robotem; sprawdzanie przeglądarki; włącz javascript; włącz obsługę javascript",
    "sv": "ett ögonblick; vänta ett ögonblick; bekräfta att du är människa; verifiera att du är människa; säkerhetskontroll; är du en robot; aktivera javascript; kontrollerar din webbläsare",
    "da": "et øjeblik; vent venligst; et øjeblik, tak; bekræft, at du er et menneske; bekræft at du er et menneske; sikkerhedstjek; er du en robot; aktiver javascript; slå javascript til",
    "no": "et øyeblikk; vennligst vent; bekreft at du er et menneske; sikkerhetssjekk; er du en robot; aktiver javascript; slå på javascript",
    "cs": "okamžik; okamžik, prosím; moment, prosím; čekejte, prosím; potvrďte, že jste člověk; ověřte, že jste člověk; bezpečnostní kontrola; nejste robot; jste robot; kontrola prohlížeče; povolte javascript; zapněte javascript",
    "tr": "bir dakika lütfen; bir dakika; lütfen bekleyin; insan olduğunuzu doğrulayın; güvenlik kontrolü; güvenlik doğrulaması; robot musunuz; tarayıcınız kontrol ediliyor; javascript'i etkinleştirin; lütfen javascript'i etkinleştirin",
    "ru": "один момент; минуточку; подождите; подождите, пожалуйста; пожалуйста, подождите; подтвердите, что вы человек; подтвердите, что вы не робот; проверка безопасности; вы не робот; вы робот; проверка браузера; проверка вашего браузера; включите javascript; пожалуйста, включите javascript",
    "ar": "لحظة من فضلك; لحظة; يرجى الانتظار; تحقق من أنك إنسان; تأكد من أنك إنسان; التحقق الأمني; هل أنت روبوت; يرجى تفعيل جافا سكريبت; يرجى تفعيل javascript",
    "zh": "请稍候; 请稍等; 正在验证您是否是真人; 请确认您是真人; 验证您是真人; 安全验证; 安全检查; 人机验证; 验证码; 正在检查您的浏览器; 请启用javascript; 请开启javascript; 請稍候; 請稍等; 確認您是真人; 請確認您是真人; 安全驗證; 安全檢查; 請啟用javascript; 請開啟javascript",
    "ja": "しばらくお待ちください; 少々お待ちください; お待ちください; あなたが人間であることを確認してください; 人間であることを確認します; セキュリティチェック; セキュリティ確認; ロボットですか; ブラウザを確認しています; javascriptを有効にしてください; javascriptを有効にして下さい; javascriptが無効です",
    "ko": "잠시만 기다려 주세요; 잠시만 기다려주세요; 잠시 기다려 주십시오; 사람인지 확인하십시오; 사람인지 확인하는 중; 보안 확인; 보안 검사; 로봇이 아닙니다; 자동입력 방지; 브라우저 확인 중; 자바스크립트를 활성화해 주세요; 자바스크립트를 활성화하세요; javascript를 활성화해 주세요",
}  # fmt: skip

LOG_IN_HEADLINES: Mapping[str, str] = {
    "en": """log in; login; sign in; signin; log in to continue; sign in to continue; log in to your account; sign in to your account; please log in;
        please sign in; please log in to continue; please sign in to continue; you must be logged in; you must be logged in to view this page;
        you must log in to continue; you need to log in; log in or sign up; log in or register; log in or create an account; sign in or register;
        sign in or create an account; sign in or sign up; sign up or log in; log in / register; login / register; login or register; member login;
        subscriber login; subscriber log in; subscriber sign in; member sign in; account login; user login; customer login; log on; sign on; single sign-on;
        welcome back; create an account; create account; create your account; create your free account; register; registration; sign up; authentication required;
        login required; log in required; subscribe to read; subscribe to continue; log in to read; sign in to read; forgot password; forgot your password; reset password; reset your password""",
    "de": """anmelden; anmeldung; einloggen; login; bitte anmelden; bitte melden sie sich an; bitte loggen sie sich ein; bitte einloggen; jetzt anmelden;
        anmelden oder registrieren; anmelden / registrieren; einloggen oder registrieren; registrieren; registrierung; jetzt registrieren; mein konto;
        benutzerkonto; konto erstellen; anmeldung erforderlich; melden sie sich an; willkommen zurück; passwort vergessen; kundenlogin; abonnenten-login""",
    "fr": """connexion; se connecter; connectez-vous; identifiez-vous; identification; s'identifier; veuillez vous connecter; connexion requise; mon compte;
        connexion à votre compte; connectez-vous à votre compte; connectez-vous pour continuer; se connecter ou s'inscrire; s'inscrire; inscription;
        inscrivez-vous; créer un compte; créez votre compte; créer mon compte; espace abonné; espace abonnés; mot de passe oublié; déjà abonné; authentification""",
    "es": """iniciar sesión; inicia sesión; inicie sesión; acceder; acceso; identifícate; identifíquese; inicia sesión para continuar; inicio de sesión;
        inicia sesión o regístrate; iniciar sesión o registrarse; entrar; registrarse; regístrate; registro; crear cuenta; crear una cuenta; crea tu cuenta;
        mi cuenta; acceso suscriptores; acceso usuarios; acceso a usuarios; olvidaste tu contraseña; has olvidado tu contraseña; ingresar; ingresa""",
    "it": """accedi; login; accesso; effettua il login; effettua l'accesso; accedi al tuo account; accedi per continuare; accedi o registrati; registrati;
        registrazione; crea un account; crea account; area riservata; area abbonati; password dimenticata; hai dimenticato la password; accedi o abbonati""",
    "pt": """entrar; login; iniciar sessão; inicie sessão; faça login; faça o login; faça seu login; fazer login; acessar; acesse sua conta; entrar na conta;
        aceder; entre na sua conta; entre ou cadastre-se; entrar ou cadastrar; cadastre-se; criar conta; criar uma conta; registar; registe-se; minha conta;
        área do assinante; esqueci a senha; esqueci minha senha; faça login para continuar""",
    "nl": """inloggen; log in; aanmelden; login; meld je aan; meld u aan; log in om verder te gaan; log in om door te gaan; log in om verder te lezen;
        inloggen of registreren; inloggen of account aanmaken; registreren; account aanmaken; maak een account aan; mijn account; wachtwoord vergeten""",
    "pl": """zaloguj się; zaloguj; logowanie; zaloguj się, aby kontynuować; logowanie do serwisu; logowanie do konta; zaloguj się lub zarejestruj;
        zaloguj się na swoje konto; zarejestruj się; rejestracja; załóż konto; utwórz konto; moje konto; nie pamiętasz hasła; przypomnij hasło; wymagane logowanie""",
    "sv": """logga in; inloggning; logga in för att fortsätta; logga in på ditt konto; logga in eller registrera dig; logga in eller skapa konto; skapa konto;
        skapa ett konto; registrera dig; mina sidor; mitt konto; glömt lösenord; glömt lösenordet; du måste logga in; välkommen tillbaka""",
    "da": """log ind; login; log på; log ind for at fortsætte; log ind på din konto; log ind eller opret; log ind eller opret bruger; opret bruger; opret konto;
        opret en konto; min konto; min side; glemt adgangskode; du skal logge ind; du skal være logget ind; velkommen tilbage""",
    "no": """logg inn; logg på; innlogging; logg inn for å fortsette; logg inn på kontoen din; logg inn eller registrer deg; logg inn eller opprett konto;
        opprett konto; opprett en konto; registrer deg; min side; min konto; glemt passord; du må logge inn; du må være logget inn; velkommen tilbake""",
    "cs": """přihlášení; přihlásit se; přihlásit; přihlaste se; přihlášení uživatele; přihlášení k účtu; přihlaste se prosím; přihlaste se, prosím; přihlášení do účtu;
        přihlášení nebo registrace; registrace; registrovat; vytvořit účet; založit účet; můj účet; zapomenuté heslo; zapomněli jste heslo""",
    "tr": """giriş yap; giriş; oturum aç; oturum açın; üye girişi; giriş yapın; kullanıcı girişi; üye ol; kayıt ol; hesap oluştur; hesabınıza giriş yapın;
        lütfen giriş yapın; devam etmek için giriş yapın; giriş yap veya kayıt ol; giriş yap / üye ol; şifremi unuttum; hesabım""",
    "ru": """вход; войти; авторизация; вход в личный кабинет; личный кабинет; вход на сайт; войдите; войдите в аккаунт; войдите, чтобы продолжить; войти в аккаунт;
        вход в систему; вход или регистрация; войти или зарегистрироваться; вход / регистрация; регистрация; зарегистрироваться; создать аккаунт;
        требуется авторизация; необходима авторизация; забыли пароль; восстановление пароля""",
    "ar": "تسجيل الدخول; سجل الدخول; تسجيل دخول; الدخول; يرجى تسجيل الدخول; الرجاء تسجيل الدخول; تسجيل الدخول إلى حسابك; إنشاء حساب; إنشاء حساب جديد; التسجيل; تسجيل حساب جديد; تسجيل الدخول أو إنشاء حساب; نسيت كلمة المرور; هل نسيت كلمة المرور",
    "zh": "登录; 登陆; 用户登录; 请登录; 请先登录; 会员登录; 账号登录; 登录后继续; 登录/注册; 登录注册; 登录 / 注册; 注册; 用户注册; 忘记密码; 登入; 會員登入; 請登入; 請先登入; 登入/註冊; 登入 / 註冊; 會員註冊; 註冊; 忘記密碼",
    "ja": "ログイン; サインイン; ログインしてください; ログインが必要です; 会員ログイン; 会員登録; 新規登録; 新規会員登録; ログイン/新規登録; ログイン・新規登録; ログイン・会員登録; 無料会員登録; アカウント作成; アカウントの作成; アカウントを作成; パスワードをお忘れですか; パスワードを忘れた方; この記事は会員限定です",
    "ko": "로그인; 로그인이 필요합니다; 로그인 해주세요; 로그인해 주세요; 회원 로그인; 회원로그인; 회원가입; 로그인/회원가입; 로그인 / 회원가입; 계정 만들기; 비밀번호 찾기; 비밀번호를 잊으셨나요",
}  # fmt: skip


def _phrases(by_language: Mapping[str, str]) -> frozenset[str]:
    """Return the headlines of all languages."""
    return frozenset(" ".join(phrase.split()) for said in by_language.values() for phrase in said.split(";"))


ERRORS = _phrases(ERROR_HEADLINES)
CHECKS = _phrases(CHECK_HEADLINES)
LOG_INS = _phrases(LOG_IN_HEADLINES)

# The status of HTTP before or behind the words: "404", "Error 404 (Not Found)!!1", "HTTP 503".
# Alone it is an error too, as no article has only these three digits as its headline.
STATUS_CODES = frozenset(
    "400 401 402 403 404 405 406 408 410 418 421 429 451 500 501 502 503 504 520 521 522 523 524 525 526 530".split()
)
STATUS_WORDS = frozenset(
    "error err http https status code fehler fehlercode erreur errore erro fout błąd fel fejl feil chyba hata ошибка код خطأ 错误 錯誤 エラー 오류".split()
)
# What an error page says before its message.
APOLOGIES = _phrases({"all": """oops; whoops; sorry; we're sorry; we are sorry; uh oh; uh-oh; oh no; hmm; ups; hoppla; entschuldigung; leider; oups; désolé; nous sommes désolés; mince; lo sentimos;
    vaya; uy; perdón; ops; ci dispiace; siamo spiacenti; spiacenti; desculpe; lamentamos; opa; oeps; helaas; sorry hoor; niestety; przepraszamy; hoppsan; tyvärr; beklager; oisann;
    desværre; dessverre; hov; jejda; omlouváme se; je nám líto; bohužel; üzgünüz; maalesef; извините; к сожалению; упс; عذرا; عذراً; عفوا; نأسف; 抱歉; 很抱歉; 对不起; 對不起; 申し訳ありません;
    申し訳ございません; 죄송합니다"""})  # fmt: skip

# How the message of a page begins that has nothing else on it. "An error occurred" also
# begins reports of accidents, so only what is said to the reader of a page is here.
OPENINGS: Mapping[str, tuple[str, ...]] = {
    name: tuple(sorted(_phrases({"all": said})))
    for name, said in {
        "error-page": """index of /; the requested url; the url you requested; you don't have permission to access; you do not have permission to access; access to this resource;
            access to this page has been denied; the page you are looking for; the page you're looking for; the page you requested; the page you were looking for;
            sorry, the page you; we can't find the page you; we couldn't find the page you; die angeforderte seite; die von ihnen aufgerufene seite; die von ihnen gesuchte seite;
            la page que vous; la page demandée; la página que; la página solicitada; la pagina che; la pagina richiesta; a página que você; a página solicitada; de pagina die u; de pagina die je;
            de opgevraagde pagina; strona, której szukasz; sidan du; siden du; siden, du; požadovaná stránka; hledaná stránka; aradığınız sayfa; запрашиваемая страница; запрошенная страница;
            الصفحة التي تبحث; الصفحة المطلوبة; 您访问的页面; 您要访问的页面; 您造訪的頁面; お探しのページ; 指定されたページ; ご指定のページ; 요청하신 페이지""",
        "bot-check": """please enable javascript; please enable js and; you need to enable javascript; enable javascript and cookies; javascript must be enabled;
            this site requires javascript; this page requires javascript; this app requires javascript; this website requires javascript; to continue, please verify; verify you are human;
            please verify you are; please verify that you are; checking your browser; please turn javascript on; please turn on javascript; your browser does not support javascript;
            bitte aktivieren sie javascript; bitte aktiviere javascript; bitte schalten sie javascript; veuillez activer javascript; merci d'activer javascript; activez javascript;
            por favor, activa javascript; por favor, active javascript; por favor, habilite javascript; habilita javascript; abilita javascript; attiva javascript; per favore abilita javascript;
            ative o javascript; habilite o javascript; por favor, ative o javascript; schakel javascript in; włącz javascript; włącz obsługę javascript; proszę włączyć javascript;
            aktivera javascript; slå på javascript; aktiver javascript; slå javascript til; vennligst aktiver javascript; povolte javascript; prosím povolte javascript; zapněte javascript;
            lütfen javascript; включите javascript; пожалуйста, включите javascript; يرجى تفعيل; 请启用javascript; 请开启javascript; 请启用 javascript; 請啟用javascript; 請啟用 javascript;
            javascriptを有効; javascript を有効; javascript를 활성화; 자바스크립트를""",
        "log-in": """you must be logged in; you must log in; you need to be logged in; you need to log in; you have to be logged in; please log in to; please sign in to; log in to continue; sign in to continue;
            sie müssen angemeldet sein; sie müssen sich anmelden; bitte melden sie sich an; bitte loggen sie sich ein; vous devez être connecté; vous devez vous connecter; veuillez vous connecter;
            connectez-vous pour; debes iniciar sesión; debe iniciar sesión; inicia sesión para; devi effettuare l'accesso; devi effettuare il login; effettua il login per; accedi per;
            você precisa estar logado; você precisa fazer login; faça login para; je moet ingelogd zijn; u moet ingelogd zijn; log in om; musisz być zalogowany; musisz się zalogować; zaloguj się, aby;
            du måste logga in; du måste vara inloggad; logga in för att; du skal være logget ind; du skal logge ind; log ind for at; du må være logget inn; du må logge inn; logg inn for å;
            musíte být přihlášeni; musíte se přihlásit; pro pokračování se přihlaste; giriş yapmanız gerekiyor; giriş yapmalısınız; devam etmek için giriş; вы должны войти; необходимо авторизоваться;
            пожалуйста, войдите; войдите, чтобы; يجب تسجيل الدخول; يجب عليك تسجيل الدخول; يرجى تسجيل الدخول; 请登录后; 请先登录; 您需要登录; 請先登入; 您需要登入; ログインしてください; ログインが必要です;
            로그인이 필요; 로그인 후""",
    }.items()
}  # fmt: skip
