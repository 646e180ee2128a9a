import type { Areas } from '../areas.ts'

export const admittedCase: Areas['admittedCase'] = {
  source: (p) => `Bewerbung ${p.number}`,
  office: (p) => `${p.name} (${p.department})`,
  interview: {
    title: (p) => `Erstgespräch zur Bewerbung ${p.number}`,
    participants: 'Teilgenommen haben',
    note: 'Notizen',
    recommendation: 'Empfehlung',
  },
  task: {
    facilitator: 'Prozessbegleitung zuordnen',
    firstMeeting: 'Ersten Termin vereinbaren',
  },
  begins: (p) => `Beginn laut Zusage am ${p.day}.`,
  total: (p) => `Mit ${p.total} von ${p.highest} Punkten bewertet.`,
  letter: {
    programme: 'Qualität vor Ort',
    office: (p) => `Servicebüro ${p.city}`,
    running: (p) => `Bewerbung ${p.number}`,
    pageOf: { before: 'Seite ', between: ' von ' },
    file: (p) => `Brief-${p.number}.pdf`,
  },
}
