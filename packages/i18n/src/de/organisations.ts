import type { Areas } from '../areas.ts'
import { plural } from '../plural.ts'

export const organisations: Areas['organisations'] = {
  heading: 'Organisationen',
  picker: {
    hint: 'Name oder Ort',
    nothing: (p) => `Keine Organisation zu „${p.text}“ gefunden.`,
    noneInCase: 'An diesem Fall ist noch niemand beteiligt. Geben Sie einen Namen ein, um im Verzeichnis zu suchen.',
    searching: 'Wird gesucht …',
    found: (p) => plural('de', p.count, { one: '# Organisation gefunden', other: '# Organisationen gefunden' }),
    add: (p) => `„${p.name}“ neu anlegen`,
    remove: (p) => `${p.name} entfernen`,
    unknown: 'Organisation nicht mehr im Verzeichnis',
  },
  same: {
    title: 'Ist es eine von diesen?',
    take: 'Diese nehmen',
    takeNamed: (p) => `${p.name} nehmen`,
  },
  add: {
    title: 'Organisation anlegen',
    least: 'Name und Art genügen. Alles Weitere lässt sich später ergänzen.',
    choose: 'Bitte wählen',
    saveAndChoose: 'Anlegen und auswählen',
  },
  said: {
    added: (p) => `${p.name} steht jetzt im Verzeichnis.`,
  },
  field: {
    organisation: {
      name: 'Name',
      shortName: 'Kurzname',
      kind: 'Art',
      pillar: 'Säule',
      municipalityKey: 'Kommune',
      street: 'Straße und Hausnummer',
      postalCode: 'Postleitzahl',
      place: 'Ort',
      email: 'E-Mail',
      phone: 'Telefon',
      website: 'Website',
      note: 'Notiz',
      mergedIntoId: 'Zusammengeführt mit',
    },
    contact: {
      organisationId: 'Organisation',
      name: 'Name',
      function: 'Funktion',
      department: 'Abteilung',
      email: 'Dienstliche E-Mail',
      phone: 'Dienstliches Telefon',
      source: 'Herkunft der Angaben',
      consentOn: 'Einverstanden mit der Speicherung am',
      mergedIntoId: 'Zusammengeführt mit',
    },
    participation: {
      organisationId: 'Organisation',
      contactId: 'Person',
      role: 'Rolle',
      department: 'Fachbereich',
      pillar: 'Säule',
      mandate: 'Mandat',
      validFrom: 'Seit',
      validTo: 'Bis',
    },
  },
}
