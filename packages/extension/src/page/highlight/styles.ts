// The colours are those of catalog-core's tokens.ts: a test holds them to it. Importing the file would bring all of its
// forty colours into every page.
const light = "--s:#fff;--i:#1b2430;--error:#a3201d;--warning:#7d5200;--info:#1c5a85;--review:#59408c";
const dark = "--s:#1a2029;--i:#e4e8ee;--error:#ff9c92;--warning:#eec06a;--info:#8cc5f0;--review:#c8b2fb";

/** How far an outline and its halo reach out of the element. */
export const RIM = 5;

// --s is the sheet and the halo, --i the ink, --c the severity's colour. What the page says about the host is held off
// by the host's inline style; what the host inherits all the same (letter-spacing, line height) ends at .layer. The
// direction isn't part of `all`. A page that darkens ::backdrop would darken itself, since a popover has one.
// Severities differ by outline and shape before colour; double lines need 4 px to be seen as two.
export const css = `:host{all:initial}
:host::backdrop{display:none!important}
@media print{:host{display:none!important}}
.layer{all:initial;direction:ltr;position:absolute;top:0;left:0;width:100px;height:100px;pointer-events:none;font:13px/18px "PingFang SC","Microsoft YaHei","Noto Sans SC",system-ui,sans-serif;${light}}
.dark{${dark}}
.mark{display:contents}
.error{--c:var(--error);--l:2px solid}
.warning{--c:var(--warning);--l:2px dashed}
.info{--c:var(--info);--l:2px dotted}
.review{--c:var(--review);--l:4px double}
.box,.box::after,button{position:absolute;top:0;left:0}
.box{outline:var(--l) var(--c);box-shadow:0 0 0 3px var(--s)}
.review .box{box-shadow:0 0 0 5px var(--s)}
.box::after{content:"";width:100%;height:100%;background:var(--c);opacity:0}
.on .box::after,.mark:hover .box::after{opacity:.14}
button{all:initial;position:absolute;display:flex;align-items:center;z-index:1;pointer-events:auto;cursor:pointer;box-sizing:border-box;height:24px;max-width:260px;padding:0 7px 0 4px;font:inherit;color:var(--i);background:var(--s);border:1px solid var(--c);border-radius:3px;box-shadow:0 0 0 1px var(--s)}
.ghost button{border:2px dashed var(--c)}
.on button,button:hover{z-index:2;box-shadow:0 0 0 1px var(--s),0 0 0 3px var(--c)}
span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;margin-left:5px}
.small{padding:0 4px}
.small span{display:none}
i{flex:none;width:14px;height:14px;font:bold 11px/14px sans-serif;text-align:center;background:var(--c);color:var(--s)}
i::after{content:"!"}
.error i{clip-path:polygon(30% 0,70% 0,100% 30%,100% 70%,70% 100%,30% 100%,0 70%,0 30%)}
.warning i{clip-path:polygon(50% 0,100% 100%,0 100%);line-height:17px}
.info i{border-radius:9px}
.info i::after{content:"i"}
.review i::after{content:"?"}
.ghost i{clip-path:none;background:none;color:var(--c);font-size:18px}
.ghost i::after{content:"+"}
@media(forced-colors:active){.layer{--c:ButtonText}.mark{--c:Highlight}i{forced-color-adjust:none;--c:ButtonText;--s:ButtonFace}}`;
