import type { ReactNode } from 'react'
import { useWords } from '../app/words.ts'
import { useTitle } from '../ui/use-title.ts'
import { ApplicationHeader } from './application-header.tsx'
import css from './application-page.module.css'
import { ApplicationNotFound } from './application-not-found.tsx'
import { ApplicationNotices } from './application-notices.tsx'
import { useOpenApplication } from './use-open-application.ts'

interface Props {
  readonly number: string
  /** The page that is open. */
  readonly children: ReactNode
}

/** What all pages of an application have in common: header, what it waits for, pages. */
export function ApplicationPage({ number, children }: Props) {
  const { page: words } = useWords('intake')
  const { detail, isGone } = useOpenApplication(number)
  const { application } = detail
  useTitle(words.title({ number: application.number, name: application.name }))
  if (isGone) return <ApplicationNotFound />
  return (
    <>
      <ApplicationHeader detail={detail} />
      <div className={css.notices}>
        <ApplicationNotices detail={detail} />
      </div>
      {children}
    </>
  )
}
