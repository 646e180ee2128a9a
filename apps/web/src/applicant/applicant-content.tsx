import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { useEffect, useRef } from 'react'
import { PublicPage } from '../ui/public-page.tsx'
import { useTitle } from '../ui/use-title.ts'
import css from './applicant.module.css'
import { AskBackSection } from './ask-back-section.tsx'
import { Course } from './course.tsx'
import { FilesSection } from './files-section.tsx'
import { LetterSection } from './letter-section.tsx'
import { LinkSection } from './link-section.tsx'
import { OfficeSection } from './office-section.tsx'
import { SentSection } from './sent-section.tsx'
import { StateLine } from './state-line.tsx'
import { useApplicantWords } from './use-applicant-words.ts'
import { useUploads } from './use-uploads.ts'
import { WithdrawSection } from './withdraw-section.tsx'

interface Props {
  readonly token: string
  readonly view: ApplicantView
  /** This is the page of a link that was just renewed. */
  readonly isRenewed: boolean
  readonly onRenewed: (token: string | undefined) => void
}

/** The application as whoever sent it sees it: how far it is, what is asked of them, whom to ask, what they sent. */
export function ApplicantContent({ token, view, isRenewed, onRenewed }: Props) {
  const { m, words } = useApplicantWords()
  const uploads = useUploads(token)
  useTitle(words.page)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(view.state)
  useEffect(() => {
    if (shown.current === view.state) return
    shown.current = view.state
    // The form that was sent is gone and its focus with it: what came of it stands at the top.
    if (document.activeElement !== document.body) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [view.state])
  const { number, kind, fields, askBack, letter } = view
  return (
    <PublicPage>
      <div className={css.head}>
        <p className="quiet">{words.head({ number, kind: m.cases.kind[kind] })}</p>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {fields.name}
        </h1>
        <Course view={view} />
        <StateLine view={view} />
        {isRenewed && (
          <p role="status" className={css.renewed}>
            {words.link.renewed}
          </p>
        )}
      </div>
      <div className={css.page}>
        {(letter ?? askBack) && (
          <div className={css.main}>
            {letter && <LetterSection token={token} letter={letter} />}
            {askBack && <AskBackSection key={askBack.id} token={token} askBack={askBack} files={view.files} uploads={uploads} />}
          </div>
        )}
        <div className={css.sent}>
          <SentSection view={view} />
        </div>
        <div className={css.aside}>
          <OfficeSection office={view.office} />
          <FilesSection token={token} view={view} uploads={uploads} />
          <LinkSection token={token} onRenewed={onRenewed} />
          {view.canWithdraw && <WithdrawSection token={token} />}
        </div>
      </div>
      <p role="status" className="sr">
        {uploads.said}
      </p>
    </PublicPage>
  )
}
