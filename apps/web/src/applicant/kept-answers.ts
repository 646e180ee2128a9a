import { deviceMemory } from '../ui/device-memory.ts'

export type Answers = Readonly<Record<string, string>>

const prefix = 'etappe.answers.'
const none: Answers = {}

/** What was written about a question back in this browser and not sent yet. A browser that keeps nothing has nothing. */
export const keptAnswers = {
  read: (askBackId: string): Answers => {
    try {
      return JSON.parse(deviceMemory.read(prefix + askBackId) ?? '{}') as Answers
    } catch {
      return none
    }
  },
  write: (askBackId: string, answers: Answers): void => {
    // Full or forbidden: the page itself still has it.
    if (Object.keys(answers).length === 0) deviceMemory.drop(prefix + askBackId)
    else deviceMemory.write(prefix + askBackId, JSON.stringify(answers))
  },
} as const
