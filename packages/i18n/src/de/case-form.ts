import type { Messages } from '../index.ts'
import { plural } from '../plural.ts'

export const caseForm: Messages['caseForm'] = {
  create: {
    title: 'Neuer Fall',
    lead: 'Zuerst Name und Ort, damit kein Fall doppelt entsteht.',
    save: 'Fall anlegen',
    done: (p) => `Fall ${p.number} angelegt.`,
    cancel: 'Abbrechen',
  },
  edit: {
    title: 'Stammdaten bearbeiten',
    save: 'Speichern',
    cancel: 'Abbrechen',
    done: 'Stammdaten gespeichert.',
    changedMeanwhile: (p) => `Während Sie schreiben, haben andere geändert: ${p.fields}. Beim Speichern entscheiden Sie.`,
  },
  view: { title: 'Stammdaten', edit: 'Bearbeiten', none: 'nicht angegeben', fixed: 'Steht fest' },
  sections: 'Abschnitte',
  section: { which: 'Name und Ort', content: 'Inhalt', contact: 'Kontakt', responsibility: 'Zuständigkeit', note: 'Notiz' },
  help: {
    title: 'Gut zu wissen',
    which: 'Ein Netzwerk kann statt Kommunen auch ein Gebiet nennen, zum Beispiel einen Stadtteil oder „bundesweit“.',
    content: {
      network: 'Das Anliegen sagt, woran mindestens drei Organisationen gemeinsam arbeiten.',
      modelMunicipality: 'Wer koordiniert, mit welchem Stellenanteil? Wer gehört zur Steuerungsgruppe?',
    },
    contact: 'Nur dienstliche Kontaktdaten.',
    keys: 'Strg + Eingabe speichert. Ein Datum geht auch als „heute“, „12.3.“ oder „+14“. Was Sie schreiben, bleibt als Entwurf auf diesem Gerät.',
  },
  areaHint: 'Stadtteil, Region oder „bundesweit“',
  areaHintWith: 'Was die Kommunen allein nicht sagen',
  kindHint: {
    network: 'Mindestens drei Organisationen arbeiten an einem Anliegen zusammen.',
    modelMunicipality: 'Eine Kommune baut ein Gesamtkonzept früher Bildung auf.',
  },
  duplicates: {
    title: 'Gibt es diesen Fall schon?',
    none: 'Kein ähnlicher Fall gefunden.',
    hint: 'Geben Sie Name und Kommune ein. Ähnliche Fälle erscheinen hier.',
    found: (p) => plural('de', p.count, { one: '# ähnlicher Fall', other: '# ähnliche Fälle' }),
    failed: 'Die Suche nach ähnlichen Fällen hat nicht geklappt.',
    open: (p) => `${p.number} in neuem Tab öffnen`,
  },
  office: {
    of: (p) => `Ergibt sich aus den Kommunen (${p.laender}).`,
    choose: 'Bitte auswählen',
    several: 'Die Kommunen gehören zu mehreren Servicebüros. Bitte wählen Sie eines aus.',
    none: 'Ohne Kommune wählen Sie das Servicebüro selbst.',
    notYours: (p) => `Hier ist das Servicebüro ${p.office} zuständig. Dort können Sie keinen Fall anlegen.`,
  },
  quota: {
    taken: (p) => `${p.office}: ${p.taken} von ${p.quota} ${p.kinds}${p.proposed ? `, ${p.proposed} davon vorgeschlagen` : ''}`,
    full: (p) => `Die Quote für ${p.kinds} in ${p.office} ist erreicht. Sie können den Fall trotzdem anlegen, mit Begründung.`,
  },
  nobodyYet: 'Noch niemand',
  ownerHint: 'Lässt sich später zuweisen.',
  peopleFailed: 'Die Liste der Personen ließ sich nicht laden.',
}
