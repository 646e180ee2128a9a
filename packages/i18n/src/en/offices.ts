export const offices = {
  heading: 'Offices',
}
