import type { Areas } from '../areas.ts'
import { plural } from '../plural.ts'

export const applyEntry: Areas['apply']['entry'] = {
  advice: 'So steht es nach dem, was bisher eingetragen ist. Eintragen können Sie die Bewerbung in jedem Fall.',
  title: 'Bewerbung eintragen',
  lead: 'Für eine Bewerbung, die auf Papier, per E-Mail oder am Telefon kam. Tragen Sie ein, was dort steht.',
  section: 'Eingang',
  kind: 'Art',
  channel: 'Wie kam sie an?',
  submittedOn: 'Eingegangen am',
  late: 'An diesem Tag war keine Runde offen. Sagen Sie, warum die Bewerbung trotzdem angenommen wird.',
  office: 'Servicebüro',
  officeBy: (p) => `${p.office}, ergibt sich aus dem Ort (${p.laender}).`,
  officeLater: 'Später zuordnen',
  officeReason: 'Warum dieses Servicebüro',
  save: 'Bewerbung eintragen',
  cancel: 'Abbrechen',
  done: (p) => `Bewerbung ${p.number} eingetragen.`,
  notAllowed: 'Zurück zu „Heute“',
  files: {
    later: 'Gesendet wird, sobald die Bewerbung eingetragen ist.',
    notSent: 'Diese Datei wird nicht gesendet.',
    lost: (p) => `Bitte noch einmal auswählen: ${p.names}. Ein Entwurf bewahrt Text auf, aber keine Dateien.`,
    forgetLost: 'Ohne diese Dateien weiter',
    otherOffice:
      'Die Bewerbung geht an ein anderes Servicebüro. Unterlagen kann dann nur dieses Büro hinzufügen; bitte geben Sie sie dorthin.',
    refused: 'Die Bewerbung liegt bei einem anderen Servicebüro. Bitte geben Sie die Datei dorthin.',
    running: 'Die Unterlagen werden gesendet. Bitte lassen Sie diese Seite so lange offen.',
    failed: (p) => plural('de', p.count, { one: '# Datei ist nicht angekommen.', other: '# Dateien sind nicht angekommen.' }),
    arrived: 'angekommen',
    goOn: 'Zur Bewerbung',
    toInbox: 'Zu den Bewerbungen',
    leave: {
      title: 'Seite verlassen?',
      text: 'Es sind noch nicht alle Unterlagen gesendet. Die Bewerbung selbst ist eingetragen.',
      stay: 'Hier bleiben',
      go: 'Ohne diese Unterlagen verlassen',
    },
  },
}
