import { edgeChanges, type NetworkChange } from '@etappe/domain/organisations/network-change'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { ChangeMark } from './change-mark.tsx'
import css from './side.module.css'

interface Row {
  readonly key: string
  readonly change: 'new' | 'gone' | 'closer' | 'looser' | null
  readonly text: string
}

/** What became of the network between the two days, in numbers. */
export function WhatsChanged({ change }: { readonly change: NetworkChange }) {
  const words = useWords('network').changes
  const edges = edgeChanges.flatMap((it): Row[] => {
    const count = change.edges.filter((edge) => edge.change === it).length
    return count === 0 ? [] : [{ key: it, change: it === 'same' ? null : it, text: words.edges({ count })[it] }]
  })
  const [joined, left] = [change.newOrganisations.length, change.goneOrganisations.length]
  const rows: readonly Row[] = [
    ...(joined > 0 ? [{ key: 'joined', change: 'new' as const, text: words.newOrganisations({ count: joined }) }] : []),
    ...(left > 0 ? [{ key: 'left', change: 'gone' as const, text: words.goneOrganisations({ count: left }) }] : []),
    ...edges,
  ]
  const isSame = rows.every((it) => it.change === null)
  return (
    <Section title={words.heading}>
      {isSame && <p className={css.fine}>{words.none}</p>}
      <ul className={css.changes}>
        {rows.map((it) => (
          <li key={it.key}>
            <svg width={20} height={20} aria-hidden>
              {it.change && <ChangeMark change={it.change} x={10} y={10} />}
            </svg>
            {it.text}
          </li>
        ))}
      </ul>
    </Section>
  )
}
