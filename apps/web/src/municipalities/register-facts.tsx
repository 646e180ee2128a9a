import type { RegisterState } from '@etappe/domain/municipalities/register'
import { useApp } from '../app/app-context.tsx'
import css from './register-page.module.css'

/** As of when the register is, where it comes from and how much it holds. */
export function RegisterFacts({ state }: { state: RegisterState }) {
  const { messages, formats } = useApp()
  const { register, source } = messages.municipalities
  if (state.asOf === null) return <p className={css.note}>{register.empty}</p>
  const newest = state.imports.reduce<RegisterState['imports'][number] | undefined>(
    (best, it) => (best && best.asOf >= it.asOf ? best : it),
    undefined,
  )
  const facts = [
    [register.asOf, formats.day(newest?.asOf ?? state.asOf)],
    [register.source, newest ? source[newest.source] : register.starterSource],
    [register.municipalities, formats.number(state.municipalities)],
    [register.kreise, formats.number(state.kreise)],
    [register.historical, formats.number(state.historical)],
  ]
  return (
    <>
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!newest && <p className={css.note}>{register.starter}</p>}
      <p className={css.attribution}>{register.attribution}</p>
    </>
  )
}
