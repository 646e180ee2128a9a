import { type Gate, gates } from '@etappe/domain/cases/gate'
import type { CriterionUse } from '@etappe/domain/gates/criterion'
import { GateHead } from './gate-head.tsx'
import css from './gate-list.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

/** What each gate asks for, in the words its panel uses. */
export function GateList({ gates: uses }: { readonly gates: Readonly<Record<Gate, readonly CriterionUse[]>> }) {
  const { words, gates: said } = useProgrammeWords()
  return (
    <>
      <p className={css.lead}>{words.gates.lead}</p>
      {gates.map((gate) => (
        <section key={gate} className={css.gate} aria-labelledby={`gate-${gate}`}>
          <GateHead gate={gate} uses={uses[gate]} />
          {uses[gate].length === 0 ? (
            <p className={css.empty}>{words.gates.empty}</p>
          ) : (
            <ul>
              {uses[gate].map((use) => (
                <li key={use.code} className={css.criterion}>
                  <span className={css.hardness} data-hard={use.hardness === 'hard' || undefined}>
                    {said.hardness[use.hardness]}
                  </span>
                  <span>
                    {said.criterion[use.code](use)}
                    <span className={css.how}>{said.howMet[use.code]}</span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p className="quiet small">
        <b>{said.hardness.hard}</b>: {said.hardnessText.hard} <b>{said.hardness.soft}</b>: {said.hardnessText.soft}
      </p>
    </>
  )
}
