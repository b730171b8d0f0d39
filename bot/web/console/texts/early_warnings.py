"""What the page of early warnings says where a template cannot know it."""

# In the words of a reason, where nobody in particular is meant.
ANY_BRAND = "องค์กรที่ถูกอ้าง"
ANY_OWNER = "เจ้าของชื่อเว็บ"
