import type { Areas } from '../areas.ts'

const greeting = (contact: string) => (contact === '' ? 'Guten Tag,' : `Guten Tag ${contact},`)
const closing = 'Diese Nachricht kommt aus Etappe, der Software des Programms. Bitte antworten Sie nicht auf diese E-Mail.'

export const applicantMail: Areas['applicantMail'] = {
  mail: {
    office: (p) =>
      `Zuständig ist das Servicebüro ${p.city}.${p.email === '' && p.phone === '' ? '' : ` So erreichen Sie es: ${[p.email, p.phone].filter((it) => it !== '').join(', ')}.`}`,
    receipt: {
      subject: (p) => `Ihre Bewerbung ${p.number} ist eingegangen`,
      text: (p) =>
        `${greeting(p.contact)}\n\nIhre Bewerbung „${p.name}“ ist am ${p.day} bei uns eingegangen. Sie hat die Nummer ${p.number}.\n\n${p.office === '' ? 'Welches Servicebüro zuständig ist, klären wir gerade und sagen Ihnen dann Bescheid.' : p.office}\n\nSo geht es weiter: Das Servicebüro prüft Ihre Angaben. Fehlt etwas, fragt es bei Ihnen nach. Dann ruft es Sie für das Erstgespräch an, und danach wird entschieden.\n\nHier sehen Sie jederzeit, wo Ihre Bewerbung steht, reichen Fehlendes nach oder ziehen sie zurück:\n${p.link}\n\nWer diesen Link hat, sieht Ihre Bewerbung. Bitte geben Sie ihn nur an Beteiligte weiter.\n\n${closing}`,
    },
    link: {
      subject: (p) => `Ihr Link zur Bewerbung ${p.number}`,
      text: (p) =>
        `${greeting(p.contact)}\n\nhier ist der Link zu Ihrer Bewerbung „${p.name}“ (${p.number}):\n${p.link}\n\nWenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Er steht nur in dieser Nachricht.\n\n${closing}`,
    },
    withdrawn: {
      subject: (p) => `Ihre Bewerbung ${p.number} ist zurückgezogen`,
      text: (p) =>
        `${greeting(p.contact)}\n\n${p.isByOffice ? `auf Ihren Wunsch haben wir Ihre Bewerbung „${p.name}“ (${p.number}) am ${p.day} zurückgezogen.` : `Sie haben Ihre Bewerbung „${p.name}“ (${p.number}) am ${p.day} zurückgezogen.`} Sie müssen nichts mehr tun, und wir fragen nicht mehr nach.\n\nWas Sie geschickt haben, sehen Sie weiterhin auf Ihrer Seite:\n${p.link}\n\nIn einer späteren Runde können Sie sich gern wieder bewerben. Falls Sie das nicht gewollt haben, melden Sie sich bitte bald beim Servicebüro.${p.office === '' ? '' : `\n\n${p.office}`}\n\n${closing}`,
    },
    reminder: {
      subject: (p) => `Ihre Bewerbung ${p.number}: Bitte antworten Sie bis zum ${p.day}`,
      text: (p) =>
        `${greeting(p.contact)}\n\nzu Ihrer Bewerbung „${p.name}“ (${p.number}) fehlt uns noch:\n\n${p.items}\n\nBitte antworten Sie bis zum ${p.day} auf Ihrer Seite:\n${p.link}\n\nWenn Sie mehr Zeit brauchen, rufen Sie bitte das Servicebüro an.\n\n${closing}`,
    },
    draft: {
      subject: (p) => `Ihre Bewerbung ist noch nicht abgesendet und wird bis zum ${p.day} aufbewahrt`,
      text: (p) =>
        `${greeting(p.contact)}\n\nSie haben eine Bewerbung begonnen${p.name === '' ? '' : ` („${p.name}“)`} und noch nicht abgesendet. Außer Ihnen hat sie niemand gelesen. Wir bewahren sie bis zum ${p.day} auf; danach wird sie mit allen Dateien gelöscht.\n\nWenn Sie weiterschreiben möchten, öffnen Sie sie hier. Mit jeder Änderung verlängert sich die Frist:\n${p.link}\n\nWenn nicht, müssen Sie nichts tun.\n\n${closing}`,
    },
  },
  receipt: {
    title: 'Bewerbung',
    file: (p) => `Bewerbung ${p.number}.pdf`,
    asOf: (p) => `Eingegangen am ${p.day}`,
    pageOf: { before: 'Seite ', between: ' von ' },
    number: 'Nummer',
    received: 'Eingegangen',
    office: 'Zuständiges Servicebüro',
    officeOpen: 'wird zugeordnet',
    channel: 'Eingang',
    members: 'Organisationen und Ämter, die mitmachen',
    memberColumns: ['Name', 'Art', 'Ansprechperson', 'Steuerungsgruppe'],
    files: 'Unterlagen',
    fileColumns: ['Datei', 'Größe'],
    size: (p) => `${p.megabytes}\u00a0MB`,
    nothing: 'Hierzu steht nichts in der Bewerbung.',
    noFiles: 'Es sind keine Dateien beigelegt.',
    yes: 'ja',
    no: 'nein',
    percent: (p) => `${p.share}\u00a0%`,
  },
}
