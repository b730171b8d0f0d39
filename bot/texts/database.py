"""What the commands for the database say."""

DB_HELP = "ฐานข้อมูล: ปรับโครงสร้าง สำรอง และกู้คืน"
