import { chartFont } from "./chart-frame.ts";
import { paletteCss } from "./chart-palette.ts";
import { page } from "./page.ts";

const { top, bottom, left, right } = page.margin;

/** Headings of a table, its lines and the page, beside the colours of the charts. */
const shades = {
  light: "--shade:#f1f3f5;--line:#8a8f94;--link:#00558a",
  dark: "--shade:#23282d;--line:#6d747b;--link:#8fd0f5",
} as const;

/** The look of the page on a screen, light and dark, and on A4, where it is always light. */
export const pageStyle = `
:root{color-scheme:light dark;${paletteCss("light")};${shades.light}}
@media screen and (prefers-color-scheme:dark){:root{${paletteCss("dark")};${shades.dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.5 ${chartFont}}
main{max-width:60rem;margin:0 auto;padding:1.5rem clamp(.75rem,4vw,3rem) 4rem}
p,li,h1,h2,h3,td,th,figcaption,caption{overflow-wrap:anywhere}
.letterhead{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem 2rem;text-align:center}
.letterhead>div{flex:1 1 18rem}
.letterhead p,footer p{margin:0;line-height:1.35}
.letterhead br{display:none}
.sender,.nation,.motto{font-weight:bold}
.sender::after,.motto::after{content:"";display:block;margin:.3em auto 0;border-top:1px solid currentColor}
.sender::after{width:6rem}
.motto::after{width:13rem;max-width:100%}
.letterhead .symbol,.letterhead .place{margin-top:.5rem}
.symbol{white-space:pre-wrap}
.place{font-style:italic}
h1{margin:2rem 0 1.25rem;text-align:center;font-size:1.35rem;line-height:1.35}
h1 span,.annex h2 span{display:block;font-size:1.1rem}
h2{margin:2rem 0 .5rem;font-size:1.15rem;text-transform:uppercase}
h3{margin:1.5rem 0 .5rem;font-size:1.05rem}
p,ul{margin:.5rem 0}
.addressee{margin:0 0 1.25rem;text-align:center}
.addressee.many{max-width:30rem;margin-inline:auto;text-align:left}
ul{padding-left:1.25rem;list-style:"–  "}
.table{overflow-x:auto;margin:1rem 0 1.5rem}
table{border-collapse:collapse;width:100%;min-width:32rem;font-size:.94rem;line-height:1.35}
.annex table{min-width:50rem}
caption,figcaption{padding:0 0 .5rem;text-align:left;font-weight:bold;font-size:1rem}
th,td{border:1px solid var(--line);padding:.35rem .5rem;vertical-align:middle}
thead th{background:var(--shade);text-align:center}
thead th[data-column]{padding:0}
.group th,tfoot td{background:var(--shade);font-weight:bold}
.group th{text-align:left}
.left{text-align:left}.center{text-align:center}.right{text-align:right}
td.left{min-width:7rem}
td.left:nth-child(2){min-width:11rem}
td.center,td.right{font-variant-numeric:tabular-nums}
th button{display:block;width:100%;padding:.4rem .5rem;border:0;background:none;color:inherit;font:inherit;cursor:pointer;overflow-wrap:normal}
th button:hover{color:var(--link);text-decoration:underline}
th button:focus-visible{outline:3px solid var(--link);outline-offset:-3px}
th button::after{content:"\\2195";margin-left:.35em;font-weight:normal;opacity:.55}
th[aria-sort=ascending] button::after{content:"\\2191";opacity:1}
th[aria-sort=descending] button::after{content:"\\2193";opacity:1}
figure{margin:1.25rem 0 1.75rem}
figure svg{display:block;max-width:100%;height:auto}
figure .narrow{display:none}
@media screen and (max-width:42rem){figure .wide{display:none}figure .narrow{display:block}}
footer{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2rem;margin:2.5rem 0}
.recipients{font-size:.9rem}
.recipients strong{font-style:italic}
.signer{flex:0 1 24rem;text-align:center;font-weight:bold}
.signer span{display:block;margin-top:4.5rem}
.annex{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
.annex h2,.annex .note{margin:.25rem 0;text-align:center}
.annex h2{text-transform:none}
.note{font-style:italic;white-space:pre-wrap}
@page{size:A4;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;@top-center{content:counter(page);font:13pt ${chartFont}}}
@page:first{@top-center{content:""}}
@page annex{size:A4 landscape}
@media print{
:root{color-scheme:light}
body{font-size:13pt;line-height:1.25}
main{max-width:none;padding:0}
p{text-align:justify}
.addressee.many{max-width:none}
.letterhead{flex-wrap:nowrap;gap:0;font-size:12pt}
.letterhead br{display:inline}
.letterhead>div{flex:1 1 44%}
.letterhead>div+div{flex-basis:56%}
.letterhead p,.addressee,footer p,.annex .note{text-align:center}
.nation{white-space:nowrap}
.recipients,.addressee.many{text-align:left!important}
footer{flex-wrap:nowrap;break-inside:avoid;break-before:avoid}
h1{font-size:14pt}h1 span,h2,h3,.annex h2 span{font-size:13pt}
h2,h3,caption,figcaption{break-after:avoid}
.table{overflow:visible;padding-right:1px}
table,.annex table{min-width:0;font-size:11.5pt}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,figure,li,section:not(.annex) table{break-inside:avoid}
tfoot{break-before:avoid}
.group{break-after:avoid}
th button{display:contents}
td,thead th[data-column]{padding:.15rem .25rem}
td.left{min-width:0}
td.left:nth-child(2){min-width:42mm}
th button::after{content:none!important}
thead th,.group th,tfoot td{background:none}
figure svg{margin:0 auto;max-height:225mm;print-color-adjust:exact}
.annex{page:annex;margin:0;padding:0;border:0;break-before:page}
}
`;
