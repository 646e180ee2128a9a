import type { AskBackFields } from '@etappe/domain/applications/ask-back'

export type AskItem = AskBackFields['items'][number]

export const blankItem = (): AskItem => ({ id: crypto.randomUUID(), text: '', wantsFile: false })

/** What is sent: lines left empty count only where nothing else is asked. */
export function askedItems(items: readonly AskItem[]): AskItem[] {
  const written = items.filter((it) => it.text.trim() !== '')
  return written.length > 0 ? written : items.slice(0, 1)
}
