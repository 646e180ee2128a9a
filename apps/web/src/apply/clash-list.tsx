import { Button } from '@mantine/core'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'
import type { Kept } from './use-kept-draft.ts'

/** Fields another window changed as well: mine stands in the form, the other text stands here until somebody decides. */
export function ClashList({ kept: { clashes, settle } }: { readonly kept: Kept }) {
  const { words, labels } = useApplyWords()
  if (clashes.length === 0) return null
  const shown = (value: unknown) => {
    if (value === '' || value === null) return words.clash.empty
    return typeof value === 'string' || typeof value === 'number' ? String(value) : words.clash.other
  }
  return (
    <section className={css.notice} aria-label={words.clash.title}>
      <p className="strong">{words.clash.title}</p>
      <p>{words.clash.text}</p>
      {clashes.map((clash) => {
        const field = labels[clash.field]
        return (
          <div key={clash.field} className={css.clash}>
            <p className="strong">{field}</p>
            <blockquote dir="auto">{shown(clash.theirs[clash.field])}</blockquote>
            <div className="row">
              <Button
                variant="default"
                size="compact-sm"
                aria-label={words.clash.takeOf({ field })}
                onClick={() => settle(clash, 'theirs')}
              >
                {words.clash.take}
              </Button>
              <Button variant="subtle" size="compact-sm" aria-label={words.clash.keepOf({ field })} onClick={() => settle(clash, 'mine')}>
                {words.clash.keep}
              </Button>
            </div>
          </div>
        )
      })}
    </section>
  )
}
