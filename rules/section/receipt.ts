/** “您提出的……收悉，现答复如下：”, with a sentence of courtesy between the two. */
export const RECEIPT = /^[^。]{0,200}收悉[^。]{0,80}(?:。[^。]{0,80})?(?:答复|回复|函复)如下/u
