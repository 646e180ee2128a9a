import type { ReactNode } from 'react'
import { PublicPage } from '../ui/public-page.tsx'
import { useTitle } from '../ui/use-title.ts'
import css from './applicant.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** A page that says one thing and where to go from there. */
export function NoticePage({ title, children }: Props) {
  useTitle(title)
  return (
    <PublicPage>
      <div className={css.notice}>
        <h1>{title}</h1>
        {children}
      </div>
    </PublicPage>
  )
}
