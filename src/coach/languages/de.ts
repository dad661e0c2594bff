import type { LanguagePack } from '../language-pack';

export const de: LanguagePack = {
  code: 'de',
  name: 'German',
  beta: true,
  verbsLast: true,
  compounds: true,
  spelling: /[äöüß]|(?:ung|ungen|keit|heit|lich|isch)$/,
  words: {
    work:
      'einführ* eingeführt aufbau* aufgebaut erstell* entwickel* umsetz* umgesetzt implementier* veröffentlich* publizier* schreib* geschrieben geplant durchführ* durchgeführt ' +
      'einstell* eingestellt rekrutier* trainier* starten migrier* überarbeit* neugestalt* gestalt* baue* gebaut definier* dokumentier* analysier* prüf* teste* automatisier* ausroll* ' +
      'ausgerollt installier* konfigurier* organisier* veranstalt* abhalten versend* versand verschick* erheb* befrag* sammel* abschließ* abgeschlossen fertigstell* fertiggestellt ' +
      'liefer* ausliefer* beschaff* kaufe* erarbeit* konzipier* entwerf* verarbeite* integrier* umstell* einricht* eingerichtet ablös* abschalt* refaktor* aktualisier* evaluier* ' +
      'untersuch* recherchier* workshop* teilnehm* vorbereit* präsentier* festleg* festgelegt bereitstell* beheb* behoben schließ* zertifizier* verhandel* unterzeichn* beauftrag* ' +
      'startet gestartet launchen launch besuchen besucht baut errichte* eröffn* renovier* sanier* modernisierung anschaff* angeschafft kauf gekauft miete* anmiete* angemietet ernenn* ' +
      'ernannt benenn* benannt bestell* besetz* coach* betreu* berat* anleit* einarbeit* eingearbeitet onboard* ausbild* ausgebildet weiterbild* qualifizier* unterricht* unterweis* ' +
      'abstimm* abgestimmt genehmig* freigeb* freigegeben verabschied* beschließ* beschlossen vereinbar* abnehm* abgenommen validier* verifizier* auditier* inspizier* kontrollier* ' +
      'erfass* katalogisier* archivier* digitalisier* einscann* übersetz* lektorier* redigier* layout* druck* gedruckt fotografier* produzier* aufnehm* aufgenommen vermiet* verleg* ' +
      'umzieh* umgezogen umzug auslager* ausgelagert einlager* verpack* montier* demontier* austausch* ausgetauscht ersetz* reparier* gewartet anbind* angebunden anschließ* ' +
      'angeschlossen verknüpf* verbinde* zusammenführ* zusammengeführt konsolidier* bereinig* lösch* gelöscht entfern* deinstallier* abschaff* abgeschafft abbau* abgebaut stillleg* ' +
      'programmier* codier* deploy* release* patch* aktivier* freischalt* freigeschaltet aufsetz* aufgesetzt einbind* eingebunden einbau* eingebaut aufstell* aufgestellt ausschreib* ' +
      'ausgeschrieben einhol* eingeholt beantrag* einreich* eingereicht anmeld* angemeldet registrier* lizenzier* patentier* kündige* unterschreib* unterschrieben abschluss festhalt* ' +
      'spezifizier* skizzier* visualisier* modellier* simulier* pilotier* erprob* ausprobier* testlauf identifizier* ermittel* erhoben auswert* ausgewertet vergleich* verglichen ' +
      'priorisier* klassifizier* segmentier* strukturier* standardisier* harmonisier* vereinheitlich* zentralisier* kommunizier* informier* bekanntgeb* ankündig* angekündigt vorstell* ' +
      'vorgestellt verteil* aushändig* übergeb* einlad* eingeladen moderier* interview* treffen kontaktier* ansprech* anschreib* angeschrieben gründe* gegründet gründung aufleg* ' +
      'aufgelegt anleg* angelegt pflanz* aufforst* reinig* streich* gestrichen möblier* ausstatt* ausgestattet ausrüst* ausgerüstet nachrüst* nachgerüstet impf* geimpft screen* ' +
      'protokollier* aufzeichn* aufgezeichnet anbiet* angeboten anpass* angepasst umbau* umgebaut umgestalt* umgestellt umbenenn* führen~durch führe~durch führt~durch stellen~ein ' +
      'stellt~ein stelle~ein stellen~um stellt~um stellen~bereit stellt~bereit stellen~fertig stellen~auf richten~ein richtet~ein rollen~aus rollt~aus setzen~um setzt~um setzen~auf ' +
      'bauen~auf baut~auf bauen~um führen~ein führt~ein schließen~ab schließt~ab schließen~an legen~fest legt~fest legen~an arbeiten~aus arbeiten~ein bilden~aus nehmen~teil ' +
      'bereiten~vor stellen~vor schalten~ab schalten~frei lösen~ab holen~ein reichen~ein schreiben~aus werten~aus bieten~an passen~an binden~an fangen~an aushäng* ausgehängt plane ' +
      'planen plant planung schulen schult geschult lösen löst gelöst wartung filmen berufen',
    change:
      'erhöh* senk* reduzier* verringer* verkürz* vermind* minder* gesteiger* gesenkt wachs* wächst gewinn* erreich* erziel* generier* übertreff* verbesser* sink* steig* fällt fallen ' +
      'anheb* hebe* halbier* spar* einspar* beschleunig* verkauf* unterschreit* überschreit* kürz* ausbau* maximier* minimier* absenk* abgesenkt abnimmt abnehmen zunimmt zunehmen ' +
      'zunahme abnahme anstieg* verlier* vermeid* verhinder* eindämm* begrenz* beschränk* drück* gedrückt reduktion erwirtschaft* einnehm* akquirier* zurückgewinn* zurückgewonnen ' +
      'binde* halt* bring* kommt klettert klettern schrumpf* liegt liegen beträgt betragen gewonnen eingespart geht_zurück gehen~zurück geht~zurück nimmt~ab nehmen~ab nimmt~zu ' +
      'nehmen~zu unterzeichn* übersteig* vergehen vergeht',
    up: 'steiger* gesteiger* erhöh* anheb* wachs* wächst verdoppel* maximier* mehr höher*',
    down: 'senk* gesenkt reduzier* verringer* verkürz* vermind* sink* kürz* halbier* minimier* vermeid* abbau* weniger',
    factor: 'verdoppel* halbier* verdreifach* vervierfach* doppelt* hälfte gewinnschwelle schwarze_zahlen break-even breakeven profitabel',
    aim:
      'einbinden einbeziehen verbesser* optimier* stärk* förder* unterstütz* sicherstell* sicherzustell* vereinfach* modernisier* steiger* erhöh* weiterentwickel* intensivier* professionalisier* ' +
      'beschleunig* begeister* ausbau* etablier* vorantreib* voranbring* weiter senk* reduzier* werden sein vertief* fokussier* ausricht* pfleg* gewährleist* befähig* ermöglich* ' +
      'motivier* inspirier* gelebt schärf* festig* sensibilisier* verankern verankert begleit* konzentrier* erleichter* beleb* wandel* transformier* positionier* profilier* ankurbel* ' +
      'erhalten schaffen stabil* machen leben lebt',
    keep: 'halten hält halte beibehalt* bewahr* bleib* aufrechterhalt* stabil konstant konstante dauerhaft sichern gleichbleib*',
    metric:
      'umsatz* gewinn* marge* kosten* rate quote conversion* konversion* churn* kündigung* abwander* zufriedenheit* kundenzufriedenheit* nps csat verfügbarkeit* ausfall* antwortzeit* ' +
      'reaktionszeit* ladezeit* bearbeitungszeit* durchlaufzeit* lieferzeit* lösungszeit* wartezeit* zeit dauer fehlerquote* fehlerrate* fehler fehlern reklamation* beschwerde* ' +
      'auslastung* fluktuation* krankenstand* krankentage produktivität* effizienz* marktanteil* bewertung* traffic besucherzahl* leads mrr arr bestellwert* warenkorb* bestand* ' +
      'ausschuss* anteil* latenz* uptime retouren* öffnungsrate klickrate abschlussquote nutzungsrate wiederkaufsrate empfehlungsrate termintreue weiterempfehlung* unfälle emissionen ' +
      '*rate *zeit *zeiten *dauer *kosten *umsatz *umsätze *gewinn *marge *zufriedenheit *verfügbarkeit *auslastung *anteil *fehler *ausfälle *ausfall *unfälle *unfall *verbrauch ' +
      '*emissionen *bestand *bestände *treue *produktivität *wachstum *fluktuation *index *score *menge *frist *fristen *verlust *verluste *beschwerden *reklamationen *stunden *erlös ' +
      '*erlöse *ertrag *erträge *einnahmen *ausgaben *latenz *leistung *abbrüche *abbruch *stornierungen *kündigungen *infektionen *verzug *verspätung *verspätungen *rückstand *erfolg ' +
      '*überstunden *fehlzeiten *bindung *noten *durchschnitt umsätze erlös* ertrag* einnahmen ausgaben wert durchschnitt verspätung* verzug rückstand* überstunden fehlzeiten ' +
      'stornierung* stornoquote infektion* wiederaufnahme* sterblichkeit liquidität cashflow deckungsbeitrag rendite eigenkapital verbrauch strom* energie* wasser* abfall* co2 müll* ' +
      'schwund diebstahl* bruch nacharbeit* stillstand* stillstände rüstzeit* takt* oee umschlag pünktlichkeit belegung* verweildauer wiederkehr* abbruchquote absprungrate reichweite ' +
      'sichtbarkeit klicks aufrufe views sitzungen downloads noten notendurchschnitt bestehensquote abschlüsse annahmequote bewerberquote teilzeitquote frauenanteil diversität ' +
      'engagement motivation mttr p95 p99 cpu speicher durchsatz incidents störung* vorfälle vorfall zwischenfälle mängel preis preise löhne *krankheitstage *fehltage *ausfalltage ' +
      '*krankentage *aufrufe *reichweite *klicks *besucherzahlen *impressionen impressionen follower* seitenaufrufe',
    reach: 'follower* likes impressionen *impressionen seitenaufrufe aufrufe *aufrufe reichweite *reichweite besucherzahl* *besucherzahlen traffic views',
    output:
      'artikel blogartikel beitrag beiträge blogbeitrag blogbeiträge workshop* schulung* training* seminar* veranstaltung* event events interview* kampagne* dashboard* dokument* ' +
      'konzept* strategie* prozess* website webseite app portal* seite seiten landingpage* feature* funktion* release* bericht* report* test tests video* webinar* newsletter* ' +
      'leitfaden richtlinie* handbuch entwickler stelle stellen system* tool* crm plattform* programm* projekt* umfrage* prototyp* messe messen vertrag verträge angebot angebote ' +
      '*konzept *konzepte *handbuch *handbücher *leitfaden *leitfäden *analyse *analysen *pläne *bericht *berichte *workshop *workshops *schulung *schulungen *seite *seiten *portal ' +
      '*app *system *systeme *tool *tools *plattform *software *prozess *prozesse *projekt *programm *strategie *richtlinie *richtlinien *dokumentation *dokument *dokumente *prototyp ' +
      '*kampagne *kampagnen *veranstaltung *veranstaltungen *umfrage *umfragen *test *tests *training *trainings *seminar *seminare *vertrag *verträge *vereinbarung *vereinbarungen ' +
      '*stelle *stellen *lager *anlage *anlagen *maschine *maschinen *gebäude *büro *büros *filiale *filialen *halle *liste *katalog *vorlage *vorlagen *checkliste *checklisten *video ' +
      '*videos *artikel *beitrag *beiträge *newsletter *interview *interviews *audit *audits *zertifikat *zertifizierung *migration *modul *module *schnittstelle *schnittstellen ' +
      '*dashboard *dashboards *datenbank *server *netzwerk *fahrzeug *fahrzeuge *gerät *geräte *kurs *kurse *lehrplan *stundenplan *dienstplan *budget *antrag *anträge *gespräch ' +
      '*gespräche *runde *runden *broschüre *flyer *präsentation *modell *modelle *standard *standards *ordnung *satzung *struktur *zentrum *shop *bot *funktion *funktionen *version ' +
      '*regelwerk *bibliothek *archiv *register *rollout analyse* intranet roadmap katalog* vorlage* checkliste* gespräch* audit* zertifikat* zertifizierung modul* schnittstelle* ' +
      'datenbank* server netzwerk fahrzeug* gerät* kurs kurse lehrplan stundenplan dienstplan budget antrag anträge vereinbarung* büro büros filiale* standort* lager halle maschine* ' +
      'anlage* kennzahlen kpis alarm* backup* api broschüre* flyer präsentation* podcast* hackathon betriebsrat ausbildungsplätze azubis auszubildende ingenieur* fachkräfte techniker ' +
      'berater beauftragte* datenschutzbeauftragte* erp cloud chatbot* regelwerk ordnung struktur rahmenvertrag nutzertests usability-tests personas logo styleguide stand messestand ' +
      'tagung* konferenz* fest gremium arbeitsgruppe* ausschreibung* rechenzentrum station *station *beauftragte *labor werkstatt *werkstatt testraum fuhrpark *weg *bäume *kasse ' +
      '*kassen bücher buch folge folgen bilder *bilder',
    item:
      'ticket* aufgabe* maßnahme* issue* bug bugs anforderung* projekt* meilenstein* migration* arbeitspaket* input inputs backlog anfragen-backlog *ticket *tickets *aufgaben ' +
      '*maßnahmen *bugs *anforderungen *meilensteine schritte arbeitsschritte altlasten schwachstelle* befund* feststellung* auditfeststellungen empfehlungen user_stories stories ' +
      'services',
    others:
      'neue_verträge vertragsabschlüsse abschlüsse neuverträge kunde* nutzer* user usern besucher* abonnent* anwender* leser* partner* unternehmen teilnehmer* patient* gäste schüler* studierende* bewerber* bewerbungen mitarbeiter* ' +
      'mitarbeitende* lieferant* händler* anmeldung* registrierung* bestellung* downloads käufer* mitglieder empfehlungen aufträge anfragen kundin* bestandskunden neukund* *kunden ' +
      '*kundinnen *nutzer *nutzerinnen *besucher *mitglieder *patienten *schüler *schülerinnen *partner *bewerber *bewerbungen *bestellungen *anmeldungen *downloads *unternehmen ' +
      '*betriebe *schulen *gemeinden *vereine *kräfte *händler *lehrer *eltern *teilnehmer *leser *abonnenten *spender *buchungen *anfragen *haushalte *familien lehrkräfte lehrer* ' +
      'eltern schulen gemeinden städte kommunen betriebe firmen kliniken krankenhäuser ärzte ärztinnen apotheken vereine familien haushalte bürger* anwohner* reisende fahrgäste ' +
      'passagiere touristen gast spender* spenden freiwillige ehrenamtliche journalisten medien zeitungen redaktionen investoren aktionäre absolvent* lernende studenten studentinnen ' +
      'kinder jugendliche frauen männer senioren personen menschen leute team teams fachleute handwerker* landwirte restaurants hotels filialleiter* vermieter* mieter* versicherte ' +
      'antragsteller* anrufer* anrufe zuschauer* hörer* likes klicks follower* interessenten leads verkäufe buchungen reservierungen beschäftigte belegschaft kollegen kolleginnen ' +
      'führungskräfte niederlassungen zahlungen rechnungen lieferungen sendungen pakete fälle spiele tester* *tester sponsor* sponsoren',
    done:
      'fertig abgeschlossen eingeführt umgesetzt live verfügbar dokumentiert veröffentlicht implementiert erstellt eingerichtet migriert vorhanden ausgerollt produktiv online aktiv ' +
      'freigegeben genehmigt verabschiedet beschlossen unterschrieben unterzeichnet geschult getestet geprüft besetzt eröffnet installiert gebaut gekauft beschafft verschickt ' +
      'versendet umgestellt abgeschaltet abgelöst umgezogen umgebaut renoviert saniert eingestellt durchgeführt erarbeitet erfasst übersetzt ausgewertet aufgebaut festgelegt definiert ' +
      'vereinbart vorgestellt bereitgestellt bereit nutzbar funktionsfähig betriebsbereit zertifiziert abgenommen ausgeliefert geliefert erneuert integriert angebunden automatisiert ' +
      'digitalisiert in_betrieb im_einsatz in_kraft liegt~vor liegen~vor steht geht_live am_netz vorbereitet beauftragt ernannt benannt aktualisiert konfiguriert entwickelt konzipiert ' +
      'gestartet organisiert aufgesetzt',
    vague:
      'besser* einfach* schnell* effizient* effektiv* optimal* zufrieden* stark* modern* nachhaltig* transparent* attraktiv* innovativ* klar* bestmöglich* erstklassig* hervorragend* ' +
      'exzellent* führend* bekannter zuverlässig* verlässlich* sicher* flexibel flexibler agil* schlank* reibungslos* intuitiv* benutzerfreundlich* nutzerfreundlich* gesund* gesünder ' +
      'motiviert* glücklich* zukunftsfähig* zukunftssicher* wettbewerbsfähig* kundenorientiert* kundenfreundlich* datengetrieben* professionell* lebendig* eng enger enge engere gut ' +
      'gute guter gutes guten reif* belastbar* großartig* wertschätzend* offen* inklusiv* vielfältig* leistungsfähig* hochwertig* top spürbar* deutlich* familienfreundlich* schlüssig* ' +
      'verständlich* *ierter *licher *samer *barer *voller *fähiger *lichere *fähig',
    soft:
      'qualität* *qualität erlebnis* *erlebnis kommunikation* *kommunikation zusammenarbeit bekanntheit* kultur *kultur vertrauen beziehung* *beziehungen *beziehung transparenz ' +
      'teamgeist zusammenhalt motivation arbeitsklima betriebsklima klima image ruf bewusstsein *bewusstsein verständnis wissen kompetenz* *kompetenz innovation* kreativität ' +
      'begeisterung bindung kundenbindung mitarbeiterbindung loyalität sichtbarkeit präsenz position* marktposition sicherheit *sicherheit stabilität zuverlässigkeit flexibilität ' +
      'agilität effizienz produktivität nachhaltigkeit attraktivität arbeitgeberattraktivität arbeitgebermarke marke führung führungskultur fehlerkultur feedbackkultur ' +
      'eigenverantwortung verantwortung wertschätzung vielfalt inklusion gesundheit wohlbefinden work-life-balance lernumfeld umfeld arbeitsumfeld service kundenservice partnerschaft* ' +
      'netzwerke austausch leistung ergebnisse betreuung versorgung bürokratie komplexität verschwendung silos wettbewerbsfähigkeit reputation akzeptanz orientierung klarheit fokus',
    light: 'schaff* aufbau* aufzubauen biet* anbiet* liefer* etablier* sicherstell* gestalt* entwickel* ermöglich* bereitstell* förder* stärk*',
    does:
      'nutzen nutzt verwenden verwendet benutzen benutzt kaufen kauft bestellen bestellt buchen bucht kommen kommt kehren kehrt empfehlen empfiehlt bewerten bewertet verlängern ' +
      'verlängert erneuern erneuert bleiben bleibt melden meldet registrieren registriert abonnieren abonniert lesen liest öffnen öffnet teilen teilt klicken klickt antworten ' +
      'antwortet beantworten beantwortet warten wartet spenden spendet zahlen zahlt bezahlen bezahlt bestehen besteht wechseln wechselt wählen wählt sagen sagt gibt geben finden ' +
      'findet erhalten erhält bekommen bekommt erreichen erreicht nehmen nimmt arbeiten arbeitet fühlen fühlt kennen kennt vertrauen vertraut verstehen versteht übernehmen übernimmt ' +
      'setzen setzt tragen trägt loggen loggt laden lädt sehen sieht hören hört folgen folgt fahren fährt kündigen kündigt verlassen verlässt rufen ruft fragen fragt reichen reicht ' +
      'verkaufen verkauft schicken schickt berichten berichtet treten tritt gehen geht stimmen stimmt dauert dauern überschreitet überschreiten verfehlt fällt scheitert scheitern ' +
      'liegt liegen steht stehen passiert geschieht verliert verlieren entscheiden entscheidet unterzeichnen unterzeichnet informieren informiert unterschreiben unterschreibt treffen ' +
      'trifft stürzen stürzt einladen absolvier*',
    deed:
      '*ung *ierung aufbau umbau ausbau einkauf umzug start launch entwurf relaunch rollout abschluss anschaffung neubau ankauf bau test *umzug *auswahl auswahl teilnahme *wechsel ' +
      'wechsel',
    infinitive: '*ieren *en',
    participle: '*iert *tet *stellt *führt *baut *legt *setzt *richtet *arbeitet *geben *schrieben *schlossen *nommen *zogen',
    from: 'von vom',
    to: 'auf bis → zu',
    by: 'um',
    line:
      'unter über mindestens höchstens maximal minimal weniger mehr innerhalb binnen ab ≥ ≤ > < = maximum minimum unterhalb oberhalb bei unter_der länger größer kleiner über_der ' +
      'spätestens bis_zu',
    per: 'pro je jede* monatlich wöchentlich täglich pro_tag pro_woche am_tag',
    of: 'von der des aller eines einer neuer neuen unserer unseres für',
    none: 'kein* null ohne nie niemand nirgends',
    compare:
      'schneller* langsamer* höher* niedriger* weniger mehr geringer* kürzer* steigerung* senkung* rückgang* wachstum* reduktion* zuwachs* bessere besserer besseres bessern einfachere ' +
      'engere klarere attraktivere sicherere zuverlässigere effizientere bekannter gesündere zufriedenere günstiger* billiger* länger* öfter häufiger größer* kleiner* stärker* besser',
    often: 'stündlich täglich vierteljährlich jährlich pro_tag alle_zwei_wochen wöchentlich* monatlich*',
    month: 'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag',
    label: 'version phase stufe quartal q kw kalenderwoche woche release teil kapitel priorität prio werk halle linie schritt klasse station',
    spelled:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig fünfzig hundert dutzend eintausend tausend vierzig sechzig siebzig achtzig neunzig zweite dritte ' +
      'drittel viertel fünftel',
    all: 'alle aller allen sämtliche* gesamte* jede* ganz* komplett*',
    percent: '% prozent prozentpunkt*',
    money: '€ $ euro eur chf franken mio',
    factorUnit: 'x mal fach*',
    seconds: 'ms s sek sekunde* min minute* h std stunde*',
    days: 'd tag tage tagen woche wochen monat monate monaten jahr jahre jahren werktag* arbeitstag*',
    rate: 'mbit gbit kb mb gb tb kwh mwh kg t tonnen liter',
    and: 'und & + , ; sowie',
    can: 'kann können könnte dürfen lässt lassen',
    be: 'ist sind wird werden war wurden wurde bleibt bleiben fühlen liebt lieben fühlt',
    have: 'hat haben',
    common:
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einer als auch es an werden aus er hat dass sie nach wird bei um am sind noch wie einem über so zum ' +
      'kann nur unsere unser wir bis pro ihre ihr ihren ihrem seine durch ohne unter zwischen neue neuen neuer neues alle mehr uns ersten innerhalb damit sodass sowie gegen vor seit ' +
      'beim vom zur',
  },
};
