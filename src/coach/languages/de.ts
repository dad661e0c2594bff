import type { LanguagePack } from '../language-pack';

export const de: LanguagePack = {
  code: 'de',
  name: 'German',
  beta: true,
  verbsLast: true,
  words: {
    work:
      'einführ* eingeführt aufbau* aufgebaut erstell* entwickel* umsetz* umgesetzt implementier* veröffentlich* publizier* schreib* geschrieben plan* geplant durchführ* durchgeführt ' +
      'einstell* eingestellt rekrutier* schul* trainier* start* launch* starten migrier* überarbeit* neugestalt* gestalt* baue* bau bauen gebaut definier* dokumentier* analysier* prüf* ' +
      'teste* testen automatisier* ausroll* ausgerollt installier* konfigurier* organisier* veranstalt* abhalten halten versend* versand verschick* send* erheb* befrag* sammel* ' +
      'abschließ* abgeschlossen fertigstell* fertiggestellt liefer* ausliefer* beschaff* kaufe* erarbeit* konzipier* entwerf* verarbeite* verarbeitet integrier* umstell* einricht* ' +
      'eingerichtet ablös* abschalt* refaktor* aktualisier* evaluier* untersuch* recherchier* workshop* besuch* teilnehm* vorbereit* präsentier* festleg* festgelegt bereitstell* ' +
      'beheb* behoben lös* schließ* zertifizier* verhandel* unterzeichn* beauftrag* führ*_durch führen_durch stell*_ein richt*_ein roll*_aus setz*_um',
    change:
      'steiger* erhöh* senk* reduzier* verringer* verkürz* vermind* minder* gesteiger* gesenkt wachs* wächst gewinn* erreich* erziel* generier* übertreff* verbesser* ' +
      'sink* steig* fällt fallen erhöht anheb* hebe* heben halbier* spar* einspar* beschleunig* verkauf* unterschreit* überschreit* kürz* ausbau* maximier* minimier*',
    factor: 'verdoppel* halbier* verdreifach* vervierfach* doppelt* hälfte',
    aim:
      'verbesser* optimier* stärk* förder* unterstütz* sicherstell* sicherzustell* vereinfach* modernisier* steiger* erhöh* weiterentwickel* intensivier* professionalisier* beschleunig* begeister* ' +
      'ausbau* etablier* vorantreib* voranbring* weiter senk* reduzier*',
    keep: 'halten hält halte beibehalt* bewahr* bleib* aufrechterhalt* stabil',
    metric:
      'umsatz* gewinn* marge* kosten* rate quote *quote conversion* konversion* churn* kündigung* abwander* zufriedenheit* kundenzufriedenheit* nps csat verfügbarkeit* ausfall* ausfallzeit* ' +
      'antwortzeit* reaktionszeit* ladezeit* bearbeitungszeit* durchlaufzeit* lieferzeit* lösungszeit* wartezeit* zeit dauer fehlerquote* fehlerrate* fehler fehlern reklamation* beschwerde* ' +
      'auslastung* fluktuation* krankenstand* krankentage produktivität* effizienz* marktanteil* bewertung* bewertungen traffic besucherzahl* leads mrr arr bestellwert* warenkorb* bestand* ' +
      'ausschuss* anteil* latenz* uptime retouren* retourenquote öffnungsrate klickrate abschlussquote nutzungsrate wiederkaufsrate empfehlungsrate termintreue weiterempfehlung* unfälle emissionen energieverbrauch',
    output:
      'artikel blogartikel beitrag beiträge blogbeitrag blogbeiträge workshop* schulung* training* seminar* veranstaltung* event events interview* kampagne* dashboard* dokument* konzept* strategie* ' +
      'prozess* website webseite app portal* seite seiten landingpage* feature* funktion* release* bericht* report* test tests video* webinar* newsletter* leitfaden richtlinie* handbuch ' +
      'mitarbeiter_einstellen entwickler stelle stellen system* tool* crm plattform* programm* projekt* umfrage* prototyp* messe messen vertrag verträge angebot angebote',
    item: 'ticket* aufgabe* maßnahme* issue* bug bugs anforderung* projekt* meilenstein* migration* arbeitspaket* input inputs *inputs backlog anfragen-backlog',
    others:
      'kunde* kunden neukunden nutzer* nutzerinnen user usern besucher* abonnent* anwender* leser* partner* unternehmen teilnehmer* patient* gäste schüler* studierende* bewerber* bewerbungen ' +
      'mitarbeiter* mitarbeitende* lieferant* händler* anmeldung* registrierung* bestellung* downloads käufer* mitglieder empfehlungen aufträge anfragen',
    done: 'fertig abgeschlossen eingeführt umgesetzt live verfügbar dokumentiert veröffentlicht implementiert erstellt eingerichtet migriert vorhanden ausgerollt produktiv',
    vague: 'besser* einfach* schnell* effizient* effektiv* optimal* zufrieden* stark* modern* nachhaltig* transparent* qualität* erlebnis* kommunikation* zusammenarbeit attraktiv* bekanntheit* innovativ* klar*',
    from: 'von vom',
    to: 'auf bis → zu',
    by: 'um',
    line: 'unter über mindestens höchstens maximal minimal weniger mehr innerhalb binnen ab ≥ ≤ > < =',
    per: 'pro je jede* monatlich wöchentlich täglich',
    of: 'von der des aller',
    none: 'kein* null ohne nie',
    compare: 'schneller* langsamer* höher* niedriger* weniger mehr geringer* kürzer* steigerung* senkung* rückgang* wachstum* reduktion* zuwachs*',
    often: 'stündlich täglich wöchentlich monatlich vierteljährlich jährlich',
    month: 'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag',
    label: 'version phase stufe quartal q kw kalenderwoche woche release teil kapitel priorität prio',
    spelled: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig fünfzig hundert dutzend',
    all: 'alle aller allen sämtliche* gesamte* jede*',
    percent: '% prozent prozentpunkt*',
    money: '€ $ euro eur chf franken mio',
    factorUnit: 'x mal fach*',
    seconds: 'ms s sek sekunde* min minute* h std stunde*',
    days: 'd tag tage tagen woche wochen monat monate monaten jahr jahre jahren werktag* arbeitstag*',
    rate: 'mbit gbit kb mb gb tb kwh kg t',
    and: 'und & + , ; sowie',
    can: 'kann können könnte',
    be: 'ist sind wird werden hat haben',
    common: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einer als auch es an werden aus er hat dass sie nach wird bei um am sind noch wie einem über so zum kann nur unsere unser wir bis pro',
  },
};
