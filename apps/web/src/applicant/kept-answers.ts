export type Answers = Readonly<Record<string, string>>

const prefix = 'etappe.answers.'
const none: Answers = {}

/** What was written about a question back in this browser and not sent yet. A browser that keeps nothing has nothing. */
export const keptAnswers = {
  read: (askBackId: string): Answers => {
    try {
      return JSON.parse(localStorage.getItem(prefix + askBackId) ?? '{}') as Answers
    } catch {
      return none
    }
  },
  write: (askBackId: string, answers: Answers): void => {
    try {
      if (Object.keys(answers).length === 0) localStorage.removeItem(prefix + askBackId)
      else localStorage.setItem(prefix + askBackId, JSON.stringify(answers))
    } catch {
      // Full or forbidden: the page itself still has it.
    }
  },
} as const
