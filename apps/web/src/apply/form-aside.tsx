import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { Eligibility } from '@etappe/domain/applications/eligibility'
import type { ReactNode } from 'react'
import css from './form.module.css'
import { Prerequisites } from './prerequisites.tsx'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly eligibility: Eligibility
  readonly onGo: (section: ApplicationSection) => void
  /** The secret link of a public draft. */
  readonly link?: ReactNode
  readonly advice?: string
}

/** Beside the form: how it stands, and the way back to it. */
export function FormAside({ eligibility, onGo, link, ...rest }: Props) {
  const { words } = useApplyWords()
  return (
    <>
      {link !== undefined && (
        <section className={css.box}>
          <h2>{words.link.title}</h2>
          {link}
        </section>
      )}
      <section className={css.box}>
        <h2>{words.asked.title}</h2>
        <Prerequisites eligibility={eligibility} onGo={onGo} {...rest} />
      </section>
    </>
  )
}
