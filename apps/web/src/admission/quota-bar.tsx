import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './quota-bar.module.css'

/** How full the quota of an office is: taken, proposed, free; the figures stand beside the picture. */
export function QuotaBar({ fill: { officeCode, kind, quota, taken, proposed, waitlisted } }: { readonly fill: QuotaFill }) {
  const { me, messages: m } = useApp()
  const words = useWords('admission').decision.quota
  const office = me.offices.find((it) => it.code === officeCode)?.city ?? officeCode
  const free = quota - taken - proposed
  const whole = Math.max(quota, taken + proposed, 1)
  return (
    <div className={css.quota}>
      <p className="quiet small">{words.of({ office, kinds: m.cases.kinds[kind] })}</p>
      <svg
        className={css.bar}
        viewBox={`0 0 ${whole} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.bar({ taken, proposed, quota })}
      >
        <rect className={css.rest} width={whole} height="10" />
        <rect className={css.taken} width={taken} height="10" />
        <rect className={css.proposed} x={taken} width={proposed} height="10" />
        <line className={css.end} x1={quota} x2={quota} y1="0" y2="10" />
      </svg>
      <p className={css.figures}>
        <span className="strong">{words.taken({ taken, quota })}</span>
        <span className={free > 0 ? 'good' : 'warn'}>{free > 0 ? words.free({ count: free }) : words.full}</span>
      </p>
      {proposed > 0 && <p className="small">{words.proposed({ count: proposed })}</p>}
      {waitlisted > 0 && <p className="quiet small">{words.waitlisted({ count: waitlisted })}</p>}
    </div>
  )
}
