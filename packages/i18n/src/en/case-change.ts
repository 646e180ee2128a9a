/** Words of the dialogs that change the state of a case. */
export const caseChange = {
  cancel: 'Close',
  close: 'Close, nothing is changed',
  owner: {
    title: 'Change owner',
    field: 'Owner',
    nobody: 'Nobody',
    save: 'Save',
    done: (p: { name: string }) => `Owner: ${p.name}.`,
    doneNobody: 'Nobody owns the case now.',
  },
  facilitator: {
    title: 'Change facilitator',
    field: 'Facilitator',
    nobody: 'Nobody',
    from: 'From which day?',
    effect: (p: { name: string; day: string }) => `${p.name} keeps the case until ${p.day} and can read it for 30 days after that.`,
    save: 'Save',
    done: (p: { name: string; day: string }) => `${p.name} facilitates the case from ${p.day}.`,
    doneNobody: (p: { day: string }) => `From ${p.day} nobody facilitates the case.`,
  },
}
