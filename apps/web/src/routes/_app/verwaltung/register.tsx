import { createFileRoute } from '@tanstack/react-router'
import { RegisterPage } from '../../../municipalities/register-page.tsx'

export const Route = createFileRoute('/_app/verwaltung/register')({ component: RegisterPage })
