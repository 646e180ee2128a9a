import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { ConditionList } from './condition-list.tsx'
import css from './gate-page.module.css'
import type { OpenGate } from './open-gate.ts'
import { type StoryEntry, storyOf } from './story-of.ts'

/** Who put the gate forward, who returned it with which comment, who confirmed. */
export function GateStory({ open: { panel } }: { readonly open: OpenGate }) {
  const { formats } = useApp()
  const words = useWords('gates')
  const said = words.act.story
  const entries = storyOf(panel)
  const text = ({ what, by, principal }: StoryEntry): string => {
    const name = (by && panel.names[by]) ?? ''
    if (what !== 'proposed') return said[what]({ name })
    return principal === null ? said.proposed({ name }) : said.proposedFor({ name, principal: panel.names[principal] ?? '' })
  }
  if (panel.state !== 'open' && entries.length === 0) return null
  return (
    <Section title={words.page.story}>
      {entries.length === 0 && <p className={css.hint}>{words.page.storyNone}</p>}
      <ol>
        {entries.map((it) => (
          <li key={it.key} className={css.entry}>
            <time dateTime={it.on}>{formats.day(it.on)}</time>
            <div>
              <p>{text(it)}</p>
              {it.comment !== '' && (
                <p className={`${css.text} quiet`} dir="auto">
                  {it.comment}
                </p>
              )}
              {it.what === 'proposed' && it.proposal !== panel.proposal && <ConditionList conditions={it.proposal.conditions} />}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
