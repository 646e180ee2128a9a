import type { Areas } from './areas.ts'
import { loadArea } from './areas.ts'
import { type Formats, formats } from './format.ts'
import { type Locale, loadMessages, type Messages } from './index.ts'

/** The words a situation analysis is made of: its own, and the names of what it speaks about. */
export interface SituationWords {
  readonly messages: Messages
  readonly situation: Areas['situation']
  readonly baseline: Areas['baseline']
  readonly coverage: Areas['coverage']
  readonly network: Areas['network']
  readonly formats: Formats
}

/** All of them at once, for what is not a screen. */
export async function loadSituationWords(locale: Locale): Promise<SituationWords> {
  const [messages, situation, baseline, coverage, network] = await Promise.all([
    loadMessages(locale),
    loadArea(locale, 'situation'),
    loadArea(locale, 'baseline'),
    loadArea(locale, 'coverage'),
    loadArea(locale, 'network'),
  ])
  return { messages, situation, baseline, coverage, network, formats: formats(locale) }
}
