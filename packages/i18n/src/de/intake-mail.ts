import type { Areas } from '../areas.ts'

const greeting = (contact: string) => (contact === '' ? 'Guten Tag,' : `Guten Tag ${contact},`)
const closing = 'Diese Nachricht kommt aus Etappe, der Software des Programms. Bitte antworten Sie nicht auf diese E-Mail.'
const said = (comment: string) => (comment === '' ? '' : `\n\nKommentar:\n${comment}`)

export const intakeMail: Areas['intakeMail'] = {
  askBack: {
    asFile: 'als Datei',
    subject: (p) => `Ihre Bewerbung ${p.number}: Es fehlt noch etwas`,
    text: (p) =>
      `${greeting(p.contact)}\n\nzu Ihrer Bewerbung „${p.name}“ (${p.number}) brauchen wir noch:\n\n${p.items}\n${p.message === '' ? '' : `\n${p.message}\n`}\nBitte antworten Sie bis zum ${p.day} auf Ihrer Seite. Dort können Sie schreiben und Dateien hochladen:\n${p.link}\n\nWenn Sie mehr Zeit brauchen, rufen Sie bitte das Servicebüro an.\n\n${closing}`,
  },
  office: {
    subject: (p) => `Ihre Bewerbung ${p.number}: Wer zuständig ist`,
    text: (p) =>
      `${greeting(p.contact)}\n\nfür Ihre Bewerbung „${p.name}“ (${p.number}) ist jetzt das Servicebüro ${p.city} zuständig.${p.reach === '' ? '' : ` So erreichen Sie es: ${p.reach}.`}\n\nAlles, was Sie geschickt haben, liegt dort schon vor; Sie müssen nichts tun. Ihre Seite bleibt dieselbe:\n${p.link}\n\n${closing}`,
  },
  outcome: {
    signed: {
      subject: (p) => `Bewerbung ${p.number}: Zusage unterschrieben`,
      text: (p) =>
        `Guten Tag,\n\ndie Zusage, die Sie für die Bewerbung ${p.number} „${p.name}“ vorgeschlagen haben, ist unterschrieben. Aus der Bewerbung ist ein Fall geworden, und der Brief an die Bewerbenden liegt im Schriftverkehr.${said(p.comment)}\n\nDie Entscheidung:\n${p.url}\n\nDiese Nachricht hat Etappe geschrieben. Antworten werden nicht gelesen.`,
    },
    returned: {
      subject: (p) => `Bewerbung ${p.number}: Zusage zurückgegeben`,
      text: (p) =>
        `Guten Tag,\n\ndie Zusage, die Sie für die Bewerbung ${p.number} „${p.name}“ vorgeschlagen haben, ist nicht unterschrieben und geht an Ihr Büro zurück. Bitte entscheiden Sie neu.${said(p.comment)}\n\nZur Entscheidung:\n${p.url}\n\nDiese Nachricht hat Etappe geschrieben. Antworten werden nicht gelesen.`,
    },
  },
  offices: {
    subject: (p) => `Bewerbung ${p.number} liegt jetzt beim Servicebüro ${p.to}`,
    text: (p) =>
      `Guten Tag,\n\n${p.by} hat die Bewerbung ${p.number} „${p.name}“ ${p.from === '' ? 'dem' : `vom Servicebüro ${p.from} an das`} Servicebüro ${p.to} ${p.from === '' ? 'zugeordnet' : 'übergeben'}. Der Grund steht im Verlauf.\n\n${p.url}`,
  },
}
