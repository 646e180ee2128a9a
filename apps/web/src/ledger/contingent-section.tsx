import type { ContingentPart } from '@etappe/domain/facilitation/ledger-view'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Meter } from '../ui/meter.tsx'
import { Section } from '../ui/section.tsx'
import { ContingentDialog } from './contingent-dialog.tsx'
import css from './contingent-section.module.css'
import type { OpenLedger } from './use-ledger.ts'
import { useContingentWords } from './use-contingent-words.ts'
import { useLedgerWords } from './use-ledger-words.ts'

/** Days of facilitation: granted, delivered, left, and who may change it. */
export function ContingentSection({ ledger }: { readonly ledger: OpenLedger }) {
  const { words, formats, amount } = useLedgerWords()
  const [shown, setShown] = useState<ContingentPart | null>(null)
  const { granted, delivered, amberAt, parts } = ledger.view.contingent
  const said = words.contingent
  const warning = useContingentWords(ledger.view.contingent)
  const summary = said.of({ delivered: formats.number(delivered), granted: formats.number(granted) })
  return (
    <Section title={said.title}>
      <div className={css.sum}>
        <p>
          <span className="strong">{summary}</span>
          {delivered < granted && <span className="quiet">, {said.left({ amount: amount('facilitation', granted - delivered) })}</span>}
        </p>
        <Meter
          value={delivered}
          max={Math.max(granted, delivered)}
          target={(granted * amberAt) / 100}
          tone={warning.tone === 'quiet' ? 'var(--accent)' : `var(--${warning.tone})`}
          label={summary}
        />
        <p className={`small ${warning.tone}`}>{warning.text}</p>
      </div>
      {parts.length === 0 && <p className={css.note}>{said.nobody}</p>}
      <ul>
        {parts.map((it) => (
          <li key={it.assignmentId} className={css.part}>
            <span>
              <bdi>{it.name}</bdi>
              <span className="quiet small">
                {it.validTo === null
                  ? said.from({ day: formats.day(it.validFrom) })
                  : said.range({ from: formats.day(it.validFrom), to: formats.day(it.validTo) })}
                , {it.daysGranted === null ? said.standard : said.granted({ amount: amount('facilitation', it.daysGranted) })}
              </span>
            </span>
            {ledger.mayGrant.ok && (
              <Button variant="subtle" size="compact-sm" aria-label={said.changeFor({ name: it.name })} onClick={() => setShown(it)}>
                {said.change}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!ledger.mayGrant.ok && parts.length > 0 && <p className={css.note}>{said.who}</p>}
      {shown && <ContingentDialog part={shown} onClose={() => setShown(null)} />}
    </Section>
  )
}
