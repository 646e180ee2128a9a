import type { Messages } from '../index.ts'

export const caseChange: Messages['caseChange'] = {
  cancel: 'Schließen',
  close: 'Schließen, nichts wird geändert',
  owner: {
    title: 'Zuständigkeit ändern',
    field: 'Zuständig',
    nobody: 'Niemand',
    save: 'Speichern',
    done: (p) => `Zuständig: ${p.name}.`,
    doneNobody: 'Jetzt ist niemand zuständig.',
  },
  facilitator: {
    title: 'Prozessbegleitung ändern',
    field: 'Prozessbegleitung',
    nobody: 'Niemand',
    from: 'Ab welchem Tag?',
    effect: (p) => `${p.name} begleitet den Fall bis zum ${p.day} und kann ihn danach noch 30 Tage lesen.`,
    save: 'Speichern',
    done: (p) => `${p.name} begleitet den Fall ab dem ${p.day}.`,
    doneNobody: (p) => `Ab dem ${p.day} begleitet niemand den Fall.`,
  },
}
